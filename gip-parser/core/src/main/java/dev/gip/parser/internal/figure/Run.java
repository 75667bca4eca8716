package dev.gip.parser.internal.figure;

import java.util.List;

/**
 * Known words that follow each other without a gap.
 *
 * @param words what they say
 * @param from index of the first token among those of the sentence
 * @param to index behind the last one
 * @param whole whether nothing unknown stands between them and the end of the clause or the next number
 */
record Run(Words words, int from, int to, boolean whole) {

    /** More words do not lead up to a number. */
    private static final int LONGEST = 60;

    /** The words that lead up to a token. */
    static Run before(List<Token> tokens, int at, int clauseStart) {
        Words words = new Words();
        int from = at;
        int first = Math.max(clauseStart, at - LONGEST);
        while (from > first && isKnown(tokens.get(from - 1))) {
            words.add(tokens.get(--from).meaning());
        }
        boolean whole = from == clauseStart || tokens.get(from - 1).meaning() == Meaning.COUNT;
        return new Run(words, from, at, whole);
    }

    /** The words that follow a number and do not lead up to the next one. */
    static Run afterNumber(List<Token> tokens, int at, int clauseEnd) {
        int stop = at + 1;
        while (stop < clauseEnd && stop - at <= LONGEST && tokens.get(stop).meaning() != Meaning.PAUSE) {
            if (tokens.get(stop).meaning() == Meaning.COUNT) {
                return new Run(new Words(), at + 1, at + 1, true);
            }
            stop++;
        }
        return after(tokens, at, stop);
    }

    /** The words that follow a token. */
    static Run after(List<Token> tokens, int at, int clauseEnd) {
        Words words = new Words();
        int to = at + 1;
        while (to < clauseEnd && to - at <= LONGEST && isKnown(tokens.get(to))) {
            words.add(tokens.get(to++).meaning());
        }
        return new Run(words, at + 1, to, to == clauseEnd);
    }

    private static boolean isKnown(Token token) {
        return switch (token.meaning()) {
            case UNKNOWN, COUNT, PERCENT -> false;
            default -> true;
        };
    }
}
