package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.figure.CountCase.Part;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a sentence has said so far, read from the left. */
final class SentenceState {

    private static final Words BARS =
            Words.of(Meaning.COMPARED, Meaning.MODAL, Meaning.EACH, Meaning.QUALIFIED, Meaning.NEVER);

    final Context context;
    private Scope scope;
    private Scope scopeOutside;

    /** All words so far. */
    final Words sentence = new Words();

    /** The words of the clause so far. */
    final Words clause = new Words();

    /** The words since the last number or the beginning of the clause. */
    final Words span = new Words();

    /** The words of the clause in front, if all are known and none is a number. */
    final Words previous = new Words();

    private boolean namesThings;
    private boolean ofOthers;
    private boolean respective;
    private boolean bracketed;
    private boolean aspect;
    private @Nullable Topic partOf;
    private @Nullable Topic partOutside;
    private boolean firstPart;
    private boolean listEnded;
    private @Nullable BigDecimal received;

    SentenceState(Context context) {
        this.context = context;
        this.scope = new Scope(context.year);
        this.scopeOutside = scope;
    }

    void take(Token token, @Nullable Meaning before) {
        scope.take(token, before);
        switch (token.meaning()) {
            case PART -> {
                partOf = context.topic();
                firstPart = true;
                listEnded = false;
            }
            case UNDER -> ofOthers = true;
            case AREA -> ofOthers |= !context.body.isGovernment();
            case RESPECTIVE -> respective = true;
            default -> {}
        }
    }

    void say(Token token) {
        clause.add(token.meaning());
        span.add(token.meaning());
        sentence.add(token.meaning());
    }

    void beginClause() {
        clause.clear();
        span.clear();
    }

    void endClause(boolean counted, @Nullable Token last, @Nullable Meaning mark) {
        previous.clear();
        if (!counted && !clause.has(Meaning.UNKNOWN)) {
            previous.addAll(clause);
        }
        namesThings |= NoneRules.names(clause);
        boolean narrow = clause.has(Meaning.CATEGORY, Meaning.OTHER)
                || (clause.has(Meaning.UNKNOWN) && !clause.areAboutDisclosure());
        aspect |= !counted && narrow && last != null && last.meaning() == Meaning.ASPECT;
        if (mark == Meaning.OPENING) {
            bracketed = true;
            partOutside = partOf;
            scopeOutside = scope.copy();
        } else if (mark == Meaning.CLOSING && bracketed) {
            bracketed = false;
            partOf = partOutside;
            scope = scopeOutside;
        }
        if (mark == Meaning.SEMICOLON) {
            respective = false;
            listEnded = true;
        }
    }

    /** Whether one of the clauses in front names something to be counted. */
    boolean namesThings() {
        return namesThings;
    }

    void endCount() {
        firstPart = false;
        span.clear();
    }

    void received(BigDecimal value) {
        received = value;
    }

    Part part(Amount amount) {
        boolean closes = listEnded || (received != null && received.compareTo(amount.value()) == 0);
        return new Part(bracketed ? context.topic() : partOf, firstPart, bracketed, closes);
    }

    /** Whether a number here is spoken of in a way in which it is none of this report's. */
    boolean bars(Amount amount) {
        return ofOthers
                || amount.vague()
                || (respective && !amount.isZero())
                || clause.hasAny(BARS)
                || !scope.isReportingYear();
    }

    /** Whether a statement here that there were none is none of this report's. */
    boolean barsNone() {
        boolean part = partOf != null && firstPart;
        return ofOthers
                || part
                || sentence.has(Meaning.EXCEPT)
                || clause.hasAny(BARS)
                || !scope.includesReportingYear();
    }

    /** Whether the sentence speaks of one kind of information only. */
    boolean isOneKind() {
        return aspect || context.isCategory() || clause.has(Meaning.CATEGORY, Meaning.ASPECT);
    }
}
