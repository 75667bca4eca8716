package dev.gip.parser.internal.table;

import dev.gip.model.CellKind;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.token.LinePieces;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of all tables from the lines of a document: each label of a row takes what follows it, up to the next
 * label or to text that is no cell.
 */
final class RowCollector {

    private final TableContext context;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Token> strays = new ArrayList<>();
    private final boolean[] consumed;
    private final boolean[] boundaries;

    private final TableHead head;

    private @Nullable RawRow open;
    private boolean inTable;

    /** The last token that is neither label nor blank. */
    private @Nullable Token last;

    /** How many labels stood on lines of their own before the next value. */
    private int stackedLabels;

    /**
     * A collector for one document.
     *
     * @param boundaries the lines that head a section, where every table ends
     */
    RowCollector(TableContext context, boolean[] boundaries) {
        this.context = context;
        this.head = new TableHead(context);
        this.boundaries = boundaries;
        this.consumed = new boolean[boundaries.length];
    }

    /** The rows in the order of the source. */
    List<RawRow> rows() {
        return rows;
    }

    /** Values inside a table that follow no label. */
    List<Token> strays() {
        return strays;
    }

    /** Which lines belong to tables. */
    boolean[] consumed() {
        return consumed;
    }

    void read(List<TokenLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (TokenLine piece : LinePieces.of(lines.get(i))) {
                read(piece, i);
            }
        }
        close();
    }

    private void read(TokenLine line, int index) {
        take(line, index);
        last = lastContent(line.tokens(), last);
    }

    /** The last token that is neither label nor blank; another one where there is none. */
    private static @Nullable Token lastContent(List<Token> tokens, @Nullable Token other) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.isLabel() && !token.isBlank()) {
                return token;
            }
        }
        return other;
    }

    private void take(TokenLine line, int index) {
        head.enter(line);
        stackedLabels = line.tokens().stream().allMatch(Token::isLabel) ? stackedLabels : 0;
        if (boundaries[index]) {
            head.leaveSection();
            leaveTable(line, true);
            return;
        }
        if (head.readVertical(line)) {
            consumed[index] = true;
            return;
        }
        int label = head.rowLabel(line);
        if (label < 0 && isShortLocalRow(line) && readLocalRow(line, index)) {
            return;
        }
        if (label >= 0) {
            startRow(line, index, label);
        } else if (line.tokens().stream().anyMatch(Token::isLabel)) {
            close();
            head.read(line);
            stray(line);
            consumed[index] = true;
        } else if (open == null && head.readStrange(line)) {
            consumed[index] = true;
        } else if (line.tokens().stream().allMatch(Token::canFillCell)) {
            readCells(line, index);
        } else if (!readLocalRow(line, index)) {
            leaveTable(line, false);
        }
    }

    private void startRow(TokenLine line, int index, int label) {
        close();
        Token token = line.tokens().get(label);
        Target target = head.rowBegins(token);
        inTable = true;
        RawRow row = new RawRow(
                context.slots(target),
                token,
                index,
                line.line().shape(),
                line.line().segment(),
                label + 1);
        row.depth = line.holdsRow() ? label + 1 : ++stackedLabels;
        row.cells.addAll(line.tokens().subList(label + 1, line.tokens().size()));
        row.header = head.current();
        row.ahead = lastContent(line.tokens().subList(0, label), last);
        open = row;
        consumed[index] = true;
    }

    /** A line of values, blanks and words: it goes on with the open row, or is the one row of a table without row labels. */
    private void readCells(TokenLine line, int index) {
        if (open != null && RowEnd.goesOn(open, line)) {
            open.onOwnLine = open.cells.isEmpty()
                    && line.tokens().size() > 1
                    && line.line().shape() == Shape.PLAIN;
            open.cells.addAll(line.tokens());
            open.before = -1;
            consumed[index] = true;
            return;
        }
        if (open != null && line.tokens().stream().noneMatch(Token::isBlank)) {
            open.disturbed = true;
        }
        Target table = head.last();
        boolean single = head.isOpen() && table != null && context.isSingleRow(table.table());
        boolean blank = line.tokens().stream().allMatch(Token::isBlank);
        if (table == null || (!single && !blank)) {
            leaveTable(line, false);
            return;
        }
        int cells = context.table(table.table()).cells().size();
        if (blank && (!single || line.tokens().size() != cells)) {
            consumed[index] = true;
            return;
        }
        startSingleRow(line, index, table.table());
    }

    private void startSingleRow(TokenLine line, int index, String table) {
        close();
        RawRow row = new RawRow(
                context.table(table).cells(),
                line.tokens().get(0),
                index,
                line.line().shape(),
                line.line().segment(),
                0);
        row.cells.addAll(line.tokens());
        row.header = head.current();
        open = row;
        head.close();
        consumed[index] = true;
    }

    /** Values between the first row of a table and the text behind it belong to a cell; if no row takes them, that is said. */
    private void stray(TokenLine line) {
        if (inTable) {
            line.tokens().stream()
                    .filter(token -> token.kind() == Token.Kind.VALUE)
                    .filter(token -> token.asCell().kind() == CellKind.NUMBER)
                    .forEach(strays::add);
        }
    }

    /** A row that the form does not have: words, then as many values as the row above has columns. */
    /**
     * Whether a row with several cells may begin with a label so short that it could stand in place of a figure: the row above has all
     * its cells, and its label stands in the same column.
     */
    private boolean isShortLocalRow(TokenLine line) {
        Token first = line.tokens().get(0);
        return open != null
                && line.line().shape() == open.shape
                && open.shape != Shape.PLAIN
                && first.kind() == Token.Kind.WORDS
                && first.field().column() == open.label.field().column()
                && open.cells.size() >= open.slots.size();
    }

    private boolean readLocalRow(TokenLine line, int index) {
        Target above = head.last();
        if (above == null || !above.headsRow() || !line.holdsRow() || context.isSingleRow(above.table())) {
            return false;
        }
        int words = 0;
        while (words < line.tokens().size() && line.tokens().get(words).kind() != Token.Kind.VALUE) {
            words++;
        }
        Optional<Token> label = line.tokens().subList(0, words).stream()
                .filter(token -> token.kind() == Token.Kind.WORDS)
                .reduce((first, second) -> second);
        int values = context.slots(above).size();
        boolean fits = line.tokens().size() - words == values
                && line.tokens().subList(words, words + values).stream().allMatch(Token::canFillCell);
        if (label.isEmpty() || !fits || label.get().field().text().length() > 60) {
            return false;
        }
        close();
        String name = label.get().field().text().replace('\n', ' ').strip();
        RawRow row = new RawRow(
                context.localSlots(above.table(), above.block(), name),
                label.get(),
                index,
                line.line().shape(),
                line.line().segment(),
                words);
        row.cells.addAll(line.tokens().subList(words, line.tokens().size()));
        rows.add(row);
        consumed[index] = true;
        return true;
    }

    private void leaveTable(TokenLine line, boolean boundary) {
        close();
        stray(line);
        if (line.line().shape() == Shape.PLAIN) {
            head.close();
        }
        inTable = inTable && !boundary && line.line().text().indexOf('。') < 0;
    }

    private void close() {
        if (open != null) {
            rows.add(open);
            open = null;
        }
    }
}
