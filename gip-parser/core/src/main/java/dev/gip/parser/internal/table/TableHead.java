package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.label.Target.Kind;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the heads of tables, and tells by them what a label further down stands for. */
final class TableHead {

    /** Labels as short as 行政许可 stand in any text; they are rows only below the head of their table. */
    private static final int LONGEST_BARE_LABEL = 8;

    /** The heads of columns are short; longer words in a header are its note. */
    private static final int LONGEST_HEAD = 16;

    /** Heads set vertically have one or two letters on each line. */
    private static final int LONGEST_PIECE_OF_HEAD = 2;

    private final TableContext context;
    private final HeaderTracker header = new HeaderTracker();

    /** The tables of which a head was seen since the last heading; short row labels alone may be words of the text. */
    private final Set<String> framed = new HashSet<>();

    private @Nullable Target last;
    private boolean inHeader;

    TableHead(TableContext context) {
        this.context = context;
    }

    void enter(TokenLine line) {
        header.enter(line.line());
    }

    /** What the last label stood for; null before the first. */
    @Nullable
    Target last() {
        return last;
    }

    /** Whether the lines read last are the head of a table. */
    boolean isOpen() {
        return inHeader;
    }

    void close() {
        inHeader = false;
    }

    void leaveSection() {
        framed.clear();
    }

    /** The header above, or null where none was seen. */
    @Nullable
    Header current() {
        return header.current();
    }

    /** What a label stands for that heads a row. */
    Target rowBegins(Token label) {
        Target target = rowTarget(label, false).orElseThrow();
        last = target;
        inHeader = false;
        return target;
    }

    /** Index of the label that heads the row of this line: the last one before its values; -1 if there is none. */
    int rowLabel(TokenLine line) {
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

    /** Reads a line with labels of which none heads a row: the head of a table or block. */
    void read(TokenLine line) {
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
    }

    /** Reads a line of words as heads that the form does not have, if it stands among heads. */
    boolean readStrange(TokenLine line) {
        if (!inHeader || !line.tokens().stream().allMatch(TableHead::isHead)) {
            return false;
        }
        line.tokens().forEach(token -> readStrangeHead(token, line));
        return true;
    }

    /** Reads a line of heads set vertically, which leave a letter or two of each on every line. */
    boolean readVertical(TokenLine line) {
        Target table = last;
        if (table == null || !isPieceOfVerticalHeads(line, table.table())) {
            return false;
        }
        if (!context.followsHeads(table.table(), LabelText.fold(line.line().text()))) {
            header.addStrange();
        }
        return true;
    }

    private boolean isPieceOfVerticalHeads(TokenLine line, String table) {
        boolean labels = line.tokens().stream().allMatch(Token::isLabel);
        if (!inHeader || labels || line.line().shape() != Shape.PLAIN) {
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
        return words > 1 && context.isLettersOfHeads(table, text);
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
                && !LabelText.isNumbered(token.field().text())
                && token.field().text().indexOf('。') < 0;
    }

    private Target preferred(Token token) {
        Target previous = last;
        return token.targets().stream()
                .filter(target -> previous != null && target.table().equals(previous.table()))
                .findFirst()
                .orElse(token.targets().get(0));
    }
}
