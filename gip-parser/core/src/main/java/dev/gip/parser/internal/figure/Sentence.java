package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import java.util.List;

/** One sentence: its tokens and its clauses, and the statements that it makes. */
final class Sentence {

    private static final String ENDS = "。!?.";

    /** Of a longer sentence only what stands so near a number is kept with it. */
    private static final int NEAR = 200;

    /** Letters in front of a number that may name who did it. */
    private static final int LONGEST_NAME = 30;

    private final Passage passage;
    private final String text;
    private final int start;
    private final int end;
    private final List<Token> tokens;

    Sentence(Passage passage, int start, int end) {
        this.passage = passage;
        this.text = passage.text();
        this.start = start;
        this.end = end;
        boolean marked = ENDS.indexOf(text.charAt(end - 1)) >= 0;
        List<Token> read = Tokenizer.read(text, start, marked ? end - 1 : end);
        this.tokens = Channels.named(Brackets.without(read));
    }

    List<Token> tokens() {
        return tokens;
    }

    int length() {
        return end - start;
    }

    /** The end of the clause that begins with a token. */
    int clauseEnd(int from) {
        int to = from;
        while (to < tokens.size() && !tokens.get(to).meaning().endsClause()) {
            to++;
        }
        return to;
    }

    /** The letters between two tokens, the last ones if they are many. */
    String between(int from, int to) {
        if (from >= to) {
            return "";
        }
        int last = tokens.get(to - 1).end();
        return text.substring(Math.max(tokens.get(from).start(), last - LONGEST_NAME), last);
    }

    /** The letter behind a token; a full stop at the end. */
    char after(int at) {
        int next = tokens.get(at).end();
        return next < end ? text.charAt(next) : '。';
    }

    /** The statement that the words between two tokens make. */
    Statement statement(Claim claim, Amount amount, int from, int to) {
        int first = tokens.get(from).start();
        int last = tokens.get(to - 1).end();
        String printed = passage.printed(Math.max(start, first - NEAR), Math.min(end, last + NEAR))
                .strip();
        return new Statement(
                new Figure(claim.key(), amount.value(), amount.unit(), amount.approximate(), printed),
                claim.strength(),
                passage.location(first, last),
                passage.printed(first, last));
    }
}
