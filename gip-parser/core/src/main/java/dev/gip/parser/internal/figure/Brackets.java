package dev.gip.parser.internal.figure;

import java.util.ArrayList;
import java.util.List;

/** Takes brackets without a number out of a sentence: they explain a word, and part nothing. */
final class Brackets {

    private Brackets() {}

    static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int close = tokens.get(i).meaning() == Meaning.OPENING ? close(tokens, i) : -1;
            if (close < 0) {
                kept.add(tokens.get(i));
                continue;
            }
            // What was carried in makes another thing of the number, wherever it is said.
            tokens.subList(i, close).stream()
                    .filter(token -> token.meaning() == Meaning.CARRIED_IN)
                    .forEach(kept::add);
            i = close;
        }
        return kept;
    }

    /** Where a bracket closes that holds no number; -1 for any other. */
    private static int close(List<Token> tokens, int open) {
        for (int i = open + 1; i < tokens.size(); i++) {
            Meaning meaning = tokens.get(i).meaning();
            if (meaning == Meaning.CLOSING) {
                return i;
            }
            if (meaning == Meaning.COUNT || meaning == Meaning.OPENING) {
                return -1;
            }
        }
        return -1;
    }
}
