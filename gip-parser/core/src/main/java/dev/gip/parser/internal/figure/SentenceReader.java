package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence, number by number from the left. */
final class SentenceReader {

    /** A sentence without numbers that is no longer heads its paragraph. */
    private static final int LONGEST_LEAD = 30;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final SentenceState state;
    private final Context context;
    private final List<Statement> statements = new ArrayList<>();
    private int clauseStart;
    private int clauseEnd;
    private int counts;
    /** Index of the statement of what was received; -1 where there is none. */
    private int received = -1;

    private SentenceReader(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.state = new SentenceState(context);
        this.context = context;
    }

    /** The figures of a sentence; the context goes on to the next one. */
    static List<Statement> read(Sentence sentence, Context context) {
        SentenceReader reader = new SentenceReader(sentence, context);
        while (reader.clauseStart < reader.tokens.size()) {
            reader.clauseEnd = sentence.clauseEnd(reader.clauseStart);
            reader.readClause();
            reader.clauseStart = reader.clauseEnd + 1;
        }
        context.leave(reader.state.sentence, reader.counts == 0 && sentence.length() <= LONGEST_LEAD);
        return reader.plainest();
    }

    /** Of several statements of a key in one sentence the plainest: 收到12件,受理10件. */
    private List<Statement> plainest() {
        Map<String, Integer> strengths = new HashMap<>();
        statements.forEach(statement -> strengths.merge(statement.key(), statement.strength(), Math::max));
        return statements.stream()
                .filter(statement -> strengths.getOrDefault(statement.key(), 0) == statement.strength())
                .toList();
    }

    private void readClause() {
        int before = counts;
        state.beginClause();
        for (int i = clauseStart; i < clauseEnd; i++) {
            Token token = tokens.get(i);
            state.take(token, i == clauseStart ? null : tokens.get(i - 1).meaning());
            switch (token.meaning()) {
                case NOT, NOUGHT -> none(i);
                case COUNT -> count(i);
                default -> {}
            }
            state.say(token);
        }
        boolean counted = counts > before;
        if (!counted) {
            context.turnTo(Topics.ofClause(state.clause, context.topic()));
        }
        Token last = clauseEnd > clauseStart ? tokens.get(clauseEnd - 1) : null;
        @Nullable
        Meaning mark = clauseEnd < tokens.size() ? tokens.get(clauseEnd).meaning() : null;
        state.endClause(counted, last, mark);
    }

    private void count(int at) {
        counts++;
        Amount amount = Objects.requireNonNull(tokens.get(at).amount());
        Run left = Run.before(tokens, at, clauseStart);
        CountCase count = CountCase.of(amount, left, Run.afterNumber(tokens, at, clauseEnd), state);
        Topic topic = Topics.of(count);
        boolean negated = !amount.isZero() && left.words().has(Meaning.NOT, Meaning.NOUGHT);
        boolean another = context.body.isAnother(sentence.between(clauseStart, left.from()));
        if (!negated && !another && !count.open() && !state.bars(amount)) {
            claims(count, topic).forEach(claim -> add(claim, amount, at, at + 1));
        }
        noteCarriedIn(count);
        context.turnTo(topic);
        state.endCount();
    }

    private static List<Claim> claims(CountCase count, Topic topic) {
        return switch (topic) {
            case REQUESTS -> RequestRules.claims(count);
            case DISCLOSURE -> DisclosureRules.claims(count);
            case RECONSIDERATION, LITIGATION -> ReviewRules.claims(count, topic);
            case PROPOSALS -> OtherRules.proposals(count);
            case FEES -> OtherRules.fees(count);
            case INTERPRETATION -> OtherRules.interpretations(count);
            case NONE, OTHER -> List.of();
        };
    }

    private void none(int at) {
        for (NoneReader.Found found : NoneReader.read(sentence, state, at, clauseStart, clauseEnd)) {
            add(new Claim(found.key(), 1), Amount.NONE, at, found.to());
        }
    }

    /** A total that takes in what was carried over, as its parts show, is not what came in this year. */
    private void noteCarriedIn(CountCase count) {
        boolean part = count.words().has(Meaning.CARRIED_IN) && count.part().of() != null;
        if (!part || received < 0 || statements.get(received).strength() == RequestRules.NEW) {
            return;
        }
        Statement old = statements.get(received);
        Figure figure = old.figure();
        statements.set(
                received,
                new Statement(
                        new Figure(
                                FigureKey.RECEIVED,
                                figure.value(),
                                figure.unit(),
                                figure.approximate(),
                                figure.sentence()),
                        1,
                        old.location(),
                        old.raw()));
    }

    private void add(Claim claim, Amount amount, int from, int to) {
        boolean first = claim.key().equals(FigureKey.NEWLY_RECEIVED) && received < 0;
        if (first) {
            received = statements.size();
            state.received(amount.value());
        }
        statements.add(sentence.statement(claim, amount, from, to));
    }
}
