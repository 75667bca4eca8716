package dev.gip.parser.internal.token;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.label.Target.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes a line apart that holds several rows of a table, as a table on one line does. */
public final class LinePieces {

    private final TokenLine line;
    private final List<TokenLine> pieces = new ArrayList<>();
    private int start;
    private boolean heads;
    private boolean row;
    private boolean cells;

    private LinePieces(TokenLine line) {
        this.line = line;
    }

    /** The rows of a line in their order; the line itself where it holds one. */
    public static List<TokenLine> of(TokenLine line) {
        return line.line().shape() == Shape.GRID || line.tokens().size() < 2
                ? List.of(line)
                : new LinePieces(line).cut();
    }

    private List<TokenLine> cut() {
        List<Token> tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > start && endsBefore(token, tokens.get(i - 1))) {
                pieces.add(new TokenLine(line.line(), tokens.subList(start, i)));
                start = i;
                heads = false;
                row = false;
                cells = false;
            }
            note(token);
        }
        if (pieces.isEmpty()) {
            return List.of(line);
        }
        pieces.add(new TokenLine(line.line(), tokens.subList(start, tokens.size())));
        return pieces;
    }

    private void note(Token token) {
        if (token.isLabel()) {
            row |= headsOnlyRows(token);
            heads |= !headsOnlyRows(token);
            cells |= token.stuck() != null;
        } else {
            cells |= token.kind() == Token.Kind.VALUE;
        }
    }

    private boolean endsBefore(Token token, Token previous) {
        if (!token.isLabel()) {
            boolean note = cells && !token.canFillCell();
            return note || (token.kind() == Token.Kind.VALUE && heads && !row && !cells);
        }
        boolean block = token.targets().stream().anyMatch(target -> target.kind() == Kind.BLOCK);
        boolean blankRow = row && previous.isBlank() && !afterGroup();
        return cells || (block && (heads || row)) || (heads && !row && headsOnlyRows(token)) || blankRow;
    }

    /** Whether the label before the blanks heads a group, whose own label may cover empty cells. */
    private boolean afterGroup() {
        Token last = null;
        for (Token token : line.tokens().subList(start, line.tokens().size())) {
            if (!token.isLabel() && last != null) {
                break;
            }
            last = token.isLabel() ? token : last;
        }
        return last != null && last.targets().stream().anyMatch(target -> target.kind() == Kind.GROUP);
    }

    private static boolean headsOnlyRows(Token token) {
        return token.targets().stream().allMatch(Target::headsRow);
    }
}
