package dev.gip.parser.internal.token;

import dev.gip.parser.internal.flow.Line;
import java.util.List;

/**
 * A line and the tokens of its fields.
 *
 * @param line the line
 * @param tokens the tokens from the left; more than the fields where a plain line holds several
 */
public record TokenLine(Line line, List<Token> tokens) {

    /** Copies the tokens. */
    public TokenLine {
        tokens = List.copyOf(tokens);
    }

    /** Whether the line itself shows the row: it has several cells. */
    public boolean holdsRow() {
        return tokens.size() > 1;
    }
}
