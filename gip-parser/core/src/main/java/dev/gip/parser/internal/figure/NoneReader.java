package dev.gip.parser.internal.figure;

import java.util.List;

/** Reads a statement that there were none: 未收到政府信息公开申请, 行政复议、行政诉讼均未发生. */
final class NoneReader {

    private static final Words OTHERS = Words.of(Meaning.COMPLAINT, Meaning.OTHER);

    private final Sentence sentence;
    private final List<Token> tokens;
    private final SentenceState state;
    private final int at;
    private final Run left;
    private final Words words = new Words();
    private int to;

    /** A key of which there were none, and the index behind the last word that says so. */
    record Found(String key, int to) {}

    private NoneReader(Sentence sentence, SentenceState state, int at, int clauseStart) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.state = state;
        this.at = at;
        this.left = Run.before(tokens, at, clauseStart);
    }

    /** What the negation at a token says there were none of; unknown words behind it make it say nothing. */
    static List<Found> read(Sentence sentence, SentenceState state, int at, int clauseStart, int clauseEnd) {
        NoneReader reader = new NoneReader(sentence, state, at, clauseStart);
        String subject = sentence.between(clauseStart, reader.left.from());
        boolean another = !reader.left.whole() && !state.context.body.isSelf(subject);
        if (state.barsNone() || another || !reader.readThings(clauseEnd)) {
            return List.of();
        }
        Words around = state.sentence.with(state.clause);
        return NoneRules.keys(reader.words, reader.isRequestApart(), around, state.context).stream()
                .map(key -> new Found(key, reader.to))
                .toList();
    }

    private boolean readThings(int clauseEnd) {
        Run right = Run.after(tokens, at, endOfThings(clauseEnd));
        if (!right.whole()) {
            return false;
        }
        words.addAll(right.words());
        to = right.to();
        if (words.has(Meaning.CAUSE) && !ReviewRules.concerns(words)) {
            readEffect();
        }
        return NoneRules.names(words) || readSubject();
    }

    /** 无行政复议、无行政诉讼: the next negation begins a statement of its own. */
    private int endOfThings(int clauseEnd) {
        for (int i = at + 2; i < clauseEnd; i++) {
            if (tokens.get(i).meaning() == Meaning.NOT && tokens.get(i - 1).meaning() == Meaning.PAUSE) {
                return i - 1;
            }
        }
        return clauseEnd;
    }

    /** What a cause led to may stand behind a comma: 未发生因…申请信息公开,引起行政复议的情况. */
    private void readEffect() {
        if (to < tokens.size() && tokens.get(to).meaning() == Meaning.COMMA) {
            Run effect = Run.after(tokens, to, sentence.clauseEnd(to + 1));
            if (effect.whole() && ReviewRules.concerns(effect.words())) {
                words.addAll(effect.words());
                to = effect.to();
            }
        }
    }

    /** What there were none of stands in front, in the clause before, or in the heading. */
    private boolean readSubject() {
        if (NoneRules.names(left.words())) {
            words.addAll(left.words());
            return left.whole() || left.words().has(Meaning.DISCLOSURE);
        }
        if (!left.whole()) {
            return false;
        }
        if (NoneRules.names(state.previous)) {
            words.addAll(state.previous);
            return true;
        }
        if (state.namesThings()) {
            return false;
        }
        words.addAll(state.context.heading());
        words.removeAll(OTHERS);
        return true;
    }

    /** Whether requests are named beside what follows them, and not as its cause. */
    private boolean isRequestApart() {
        for (int i = at; i < to; i++) {
            Meaning meaning = tokens.get(i).meaning();
            if (meaning == Meaning.REQUEST || meaning == Meaning.REQUEST_KIND) {
                return "、和及与或。".indexOf(sentence.after(i)) >= 0;
            }
        }
        return false;
    }
}
