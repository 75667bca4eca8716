package dev.gip.parser.internal.table;

import dev.gip.model.CellKind;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.label.Target.Kind;
import dev.gip.parser.internal.token.LinePieces;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of all tables from the lines of a document: each label of a row takes what follows it, up to the next
 * label or to text that is no cell.
 */
final class RowCollector {

    /** Labels as short as 行政许可 stand in any text; they are rows only below the head of their table. */
    private static final int LONGEST_BARE_LABEL = 8;

    /** The heads of columns are short; longer words in a header are its note. */
    private static final int LONGEST_HEAD = 16;

    /** Heads set vertically have one or two letters on each line. */
    private static final int LONGEST_PIECE_OF_HEAD = 2;

    /** Fewer values on a line of their own are a row only where it has just as many columns. */
    private static final int FEWEST_VALUES = 5;

    /** A row put together from lines has no more than so many times its cells; what follows belongs to no row. */
    private static final int MOST_ROUNDS = 4;

    private final TableContext context;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Token> strays = new ArrayList<>();
    private final boolean[] consumed;
    private final boolean[] boundaries;

    private @Nullable RawRow open;
    private @Nullable Target last;
    private boolean inHeader;
    private boolean inTable;

    /** The tables of which a head was seen since the last heading; short row labels alone may be words of the text. */
    private final Set<String> framed = new HashSet<>();

    private final HeaderTracker header = new HeaderTracker();

    /** How many labels stood on lines of their own before the next value. */
    private int stackedLabels;

    /**
     * A collector for one document.
     *
     * @param boundaries the lines that head a section, where every table ends
     */
    RowCollector(TableContext context, boolean[] boundaries) {
        this.context = context;
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
        header.enter(line.line());
        stackedLabels = line.tokens().stream().allMatch(Token::isLabel) ? stackedLabels : 0;
        int label = boundaries[index] ? -1 : lastRowLabel(line);
        if (boundaries[index]) {
            framed.clear();
            leaveTable(line, true);
        } else if (isPieceOfVerticalHeads(line)) {
            readPiecesOfHeads(line);
            consumed[index] = true;
        } else if (label >= 0) {
            startRow(line, index, label);
        } else if (line.tokens().stream().anyMatch(Token::isLabel)) {
            readHeader(line, index);
        } else if (inHeader && open == null && line.tokens().stream().allMatch(RowCollector::isHead)) {
            line.tokens().forEach(token -> readStrangeHead(token, line));
            consumed[index] = true;
        } else if (line.tokens().stream().allMatch(Token::canFillCell)) {
            readCells(line, index);
        } else if (!readLocalRow(line, index)) {
            leaveTable(line, false);
        }
    }

    /** Heads set vertically leave a letter or two of each on every line. */
    private boolean isPieceOfVerticalHeads(TokenLine line) {
        Target table = last;
        boolean labels = line.tokens().stream().allMatch(Token::isLabel);
        if (!inHeader || labels || table == null || line.line().shape() != Shape.PLAIN) {
            return false;
        }
        String text = LabelText.fold(line.line().text());
        int words = 0;
        for (int i = 0; i < text.length(); ) {
            int end = text.indexOf(' ', i) < 0 ? text.length() : text.indexOf(' ', i);
            if (end - i > LONGEST_PIECE_OF_HEAD) {
                return false;
            }
            words += end > i ? 1 : 0;
            i = end + 1;
        }
        return words > 1 && context.isLettersOfHeads(table.table(), text);
    }

    private void readPiecesOfHeads(TokenLine line) {
        Target table = last;
        String text = LabelText.fold(line.line().text());
        if (table != null && !context.followsHeads(table.table(), text)) {
            header.addStrange();
        }
    }

    /** Index of the label that heads the row of this line: the last one before its values; -1 if there is none. */
    private int lastRowLabel(TokenLine line) {
        boolean headerLine = line.tokens().stream()
                .anyMatch(token -> token.isLabel() && token.targets().stream().noneMatch(Target::headsRow));
        int found = -1;
        for (int i = 0; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            if (token.isLabel() && rowTarget(token, inHeader || headerLine).isPresent()) {
                found = i;
            } else if (!token.isBlank() && found >= 0) {
                return found;
            }
        }
        return found;
    }

    /**
     * The row that a label heads where it stands. Some labels head a row and a column: without a number they are a row only
     * below rows of the same table.
     */
    private Optional<Target> rowTarget(Token token, boolean header) {
        List<Target> targets = token.targets();
        if (targets.stream().noneMatch(Target::headsRow)) {
            return Optional.empty();
        }
        boolean column = targets.stream().anyMatch(target -> target.kind() == Kind.COLUMN);
        boolean numbered = LabelText.isNumbered(token.field().text());
        Target previous = last;
        Optional<Target> nearest = targets.stream()
                .filter(Target::headsRow)
                .min((one, other) -> Integer.compare(distance(previous, one), distance(previous, other)));
        boolean bare = !column && !numbered && token.field().text().length() <= LONGEST_BARE_LABEL;
        if (bare && last == null) {
            return Optional.empty();
        }
        if (bare) {
            return nearest.filter(target -> framed.contains(target.table()));
        }
        if (!column || numbered) {
            return nearest;
        }
        return header ? Optional.empty() : nearest.filter(target -> distance(previous, target) == 0);
    }

    private static int distance(@Nullable Target previous, Target target) {
        return previous != null && previous.table().equals(target.table()) ? 0 : 1;
    }

    private void startRow(TokenLine line, int index, int label) {
        close();
        Token token = line.tokens().get(label);
        Target target = rowTarget(token, false).orElseThrow();
        last = target;
        inHeader = false;
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
        row.header = header.current();
        open = row;
        consumed[index] = true;
    }

    /** A line with labels of which none heads a row: the head of a table or block. */
    private void readHeader(TokenLine line, int index) {
        close();
        if (!inHeader) {
            header.clear();
        }
        line.tokens().stream().filter(Token::isLabel).findFirst().ifPresent(this::enterTable);
        for (Token token : line.tokens()) {
            if (token.isLabel()) {
                readHead(token, line);
            } else {
                readStrangeHead(token, line);
            }
        }
        stray(line);
        consumed[index] = true;
    }

    private void enterTable(Token label) {
        Target target = preferred(label);
        boolean otherTable = last == null || !target.table().equals(last.table());
        if (otherTable || target.kind() == Kind.BLOCK) {
            header.clear();
        }
        last = target;
    }

    private void readHead(Token token, TokenLine line) {
        enterTable(token);
        Target target = preferred(token);
        inHeader = true;
        framed.add(target.table());
        if (!target.key().isEmpty()) {
            header.add(target.key(), token.field(), line.line(), !context.isSingleRow(target.table()));
        } else if (target.kind() == Kind.FRAME && target.block() >= 0) {
            header.addGroup(token.field());
        } else {
            header.addFrame(!context.geometry(target.table()).grouped());
        }
    }

    /** Words among the heads of columns: a column that the form does not have, unless they are a piece of a label. */
    private void readStrangeHead(Token token, TokenLine line) {
        Target table = last;
        if (table == null
                || !isHead(token)
                || context.isPieceOfLabel(table.table(), token.field().text())) {
            return;
        }
        if (context.isSingleRow(table.table())) {
            header.addStrange();
        } else {
            header.addLocal(token.field(), line.line());
        }
    }

    private static boolean isHead(Token token) {
        return token.kind() == Token.Kind.WORDS
                && token.field().text().length() <= LONGEST_HEAD
                && LabelText.of(token.field().text()).number() == null
                && token.field().text().indexOf('。') < 0;
    }

    private Target preferred(Token token) {
        Target previous = last;
        return token.targets().stream()
                .filter(target -> previous != null && target.table().equals(previous.table()))
                .findFirst()
                .orElse(token.targets().get(0));
    }

    /** A line of values, blanks and words: it goes on with the open row, or is the one row of a table without row labels. */
    private void readCells(TokenLine line, int index) {
        if (open != null && goesOn(open, line)) {
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
        Target table = last;
        boolean single = inHeader && table != null && context.isSingleRow(table.table());
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

    /**
     * Whether a line without labels belongs to the row above it: not where that row is a line with all its cells. A row put
     * together from lines takes values even when it is full: one of them may be a page number, and no one can tell which.
     */
    private static boolean goesOn(RawRow row, TokenLine line) {
        boolean grid = row.shape == Shape.GRID || line.line().shape() == Shape.GRID;
        int most = row.isStacked() ? MOST_ROUNDS * row.slots.size() : row.slots.size();
        boolean whole = row.cells.size() >= most;
        int values = line.tokens().size();
        boolean part = line.line().shape() == Shape.PLAIN
                && values > 1
                && values < FEWEST_VALUES
                && !(row.cells.isEmpty() && values == row.slots.size() - (row.label.stuck() == null ? 0 : 1));
        boolean beside = row.label.stuck() != null && !row.isStacked() && !row.cells.isEmpty();
        boolean words = row.filled() >= row.slots.size()
                && line.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.WORDS);
        return !grid && !whole && !part && !beside && !words;
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
        row.header = header.current();
        open = row;
        inHeader = false;
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
    private boolean readLocalRow(TokenLine line, int index) {
        Target above = last;
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
            inHeader = false;
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
