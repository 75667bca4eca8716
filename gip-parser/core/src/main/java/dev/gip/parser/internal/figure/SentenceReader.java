package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence, number by number from the left. */
final class SentenceReader {

    /** A sentence without numbers that is no longer heads its paragraph. */
    private static final int LONGEST_LEAD = 30;

    /** What a body does itself, so that the words in front of the verb must be known or name it. */
    private static final Set<String> OWN_DEEDS = Set.of(
            FigureKey.PROACTIVE_TOTAL,
            FigureKey.NEWLY_RECEIVED,
            FigureKey.RECEIVED,
            FigureKey.REPLIED,
            FigureKey.CARRIED_FORWARD);

    private final Sentence sentence;
    private final List<Token> tokens;
    private final SentenceState state;
    private final Context context;
    private final List<Statement> statements = new ArrayList<>();
    private int clauseStart;
    private int clauseEnd;
    private int counts;
    /** Index behind the words that a number in front of its thing has taken. */
    private int taken;
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

    /**
     * Of several statements of a total in one sentence the plainest, as in 收到12件,受理10件; where equally plain ones differ,
     * they are parts of something that is not understood.
     */
    private List<Statement> plainest() {
        Map<String, Statement> plainest = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Statement statement : statements) {
            Statement other = plainest.get(statement.key());
            if (other == null || other.strength() < statement.strength()) {
                plainest.put(statement.key(), statement);
                unclear.remove(statement.key());
            } else if (other.strength() == statement.strength()
                    && !other.figure().agreesWith(statement.figure())) {
                unclear.add(statement.key());
            }
        }
        return statements.stream()
                .filter(statement -> !statement.isTotal()
                        || (statement.equals(plainest.get(statement.key())) && !unclear.contains(statement.key())))
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
        Run left = Run.before(tokens, at, Math.max(clauseStart, taken));
        Run right = Run.afterNumber(tokens, at, clauseEnd);
        CountCase count = CountCase.of(amount, left, right, state);
        taken = count.words() == left.words() ? taken : right.to();
        Topic topic = Topics.of(count);
        boolean negated = count.words().has(Meaning.NOT, Meaning.NOUGHT);
        boolean each = state.clause.has(Meaning.EVERY) && !ReviewRules.sharesNumber(count.words());
        String subject = sentence.between(clauseStart, Math.max(clauseStart, left.from()));
        boolean another = context.body.isAnother(subject);
        if (!negated && !another && !count.open() && !each && !state.bars(amount)) {
            boolean self = left.whole() || left.words().has(Meaning.BY) || context.body.isSelf(subject);
            claims(count, topic).stream()
                    .filter(claim -> self || !OWN_DEEDS.contains(claim.key()))
                    .forEach(claim -> add(claim, amount, at, at + 1));
        }
        noteCarriedIn(count);
        noteDisclosure(count);
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

    /** Where only some cases are said to be over disclosure, the others are not. */
    private void noteDisclosure(CountCase count) {
        boolean some =
                count.part().of() == Topic.RECONSIDERATION || count.part().of() == Topic.LITIGATION;
        if (some && count.words().areAboutDisclosure()) {
            statements.removeIf(statement -> ReviewRules.isTotal(statement.key()));
        }
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
