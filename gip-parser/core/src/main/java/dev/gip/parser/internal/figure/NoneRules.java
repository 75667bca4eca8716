package dev.gip.parser.internal.figure;

import dev.gip.model.FigureKey;
import java.util.ArrayList;
import java.util.List;

/** Of which figures a sentence says that there were none. */
final class NoneRules {

    /** With these words the statement is of some of them only, or of something else. */
    private static final Words BARS = Words.of(
            Meaning.OTHER,
            Meaning.QUALIFIED,
            Meaning.OUTCOME,
            Meaning.UPHELD,
            Meaning.CORRECTED,
            Meaning.OTHER_RESULT,
            Meaning.PENDING,
            Meaning.REVIEW_GROUP,
            Meaning.REVIEW_PART,
            Meaning.TIMELY,
            Meaning.REPLY,
            Meaning.PART,
            Meaning.MODAL,
            Meaning.COMPARED,
            Meaning.EACH,
            Meaning.CATEGORY,
            Meaning.IN_PERSON,
            Meaning.FAX,
            Meaning.ONLINE,
            Meaning.EMAIL,
            Meaning.LETTER,
            Meaning.PERSON,
            Meaning.ORGANIZATION,
            Meaning.NOT,
            Meaning.NEVER);

    private static final Words THINGS = Words.of(
            Meaning.REQUEST,
            Meaning.REQUEST_KIND,
            Meaning.REQUEST_WEAK,
            Meaning.RECONSIDERATION,
            Meaning.LITIGATION,
            Meaning.COLLECT,
            Meaning.CHARGE,
            Meaning.FEE,
            Meaning.OWN_FEE,
            Meaning.CARRIED_OUT,
            Meaning.PEOPLE,
            Meaning.POLITICAL,
            Meaning.BOTH_PROPOSALS,
            Meaning.COMPLAINT,
            Meaning.EXEMPT,
            Meaning.INFORMATION,
            Meaning.DISCLOSE,
            Meaning.OPEN,
            Meaning.INTERPRETATION);

    private NoneRules() {}

    static boolean names(Words words) {
        return words.hasAny(THINGS);
    }

    /**
     * The keys of which there were none.
     *
     * @param words the words that say what there was none of
     * @param apart whether requests stand beside the other things named, and not as their cause
     * @param around the words of the clause and the sentence up to here
     */
    static List<String> keys(Words words, boolean apart, Words around, Context context) {
        if (words.hasAny(BARS)) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        boolean review = ReviewRules.concerns(words);
        if (isRequests(words, context) && (!review || apart)) {
            keys.add(FigureKey.NEWLY_RECEIVED);
        }
        if (review && !words.has(Meaning.HANDLE) && isOverDisclosure(words, around, context)) {
            addIf(words.has(Meaning.RECONSIDERATION), FigureKey.RECONSIDERATION, keys);
            addIf(words.has(Meaning.LITIGATION), FigureKey.LITIGATION, keys);
        }
        addIf(isFees(words, around, context), FigureKey.FEES_COLLECTED, keys);
        addIf(words.has(Meaning.CARRIED_OUT), FigureKey.CARRIED_FORWARD, keys);
        boolean both = words.has(Meaning.BOTH_PROPOSALS);
        addIf(both || words.has(Meaning.PEOPLE), FigureKey.PROPOSALS_PEOPLE, keys);
        addIf(both || words.has(Meaning.POLITICAL), FigureKey.PROPOSALS_POLITICAL, keys);
        return keys;
    }

    private static void addIf(boolean said, String key, List<String> keys) {
        if (said) {
            keys.add(key);
        }
    }

    private static boolean isRequests(Words words, Context context) {
        boolean named = words.has(Meaning.REQUEST)
                || words.has(Meaning.REQUEST_KIND)
                || (words.has(Meaning.REQUEST_WEAK) && context.isAboutRequests());
        boolean other = words.has(Meaning.CAUSE, Meaning.DISCLOSE, Meaning.HANDLE)
                || words.has(Meaning.FEE, Meaning.OWN_FEE, Meaning.EXEMPT)
                || words.has(Meaning.COLLECT, Meaning.CHARGE)
                || words.has(Meaning.CARRIED_IN, Meaning.CARRIED_OUT);
        return named && !other;
    }

    private static boolean isOverDisclosure(Words words, Words around, Context context) {
        return words.areAboutDisclosure() || around.areAboutDisclosure() || context.isAboutReview();
    }

    private static boolean isFees(Words words, Words around, Context context) {
        boolean taken = words.has(Meaning.COLLECT, Meaning.CHARGE)
                || (words.has(Meaning.FEE, Meaning.OWN_FEE) && !words.has(Meaning.EXEMPT));
        boolean near = context.isAboutRequests() && !around.has(Meaning.OTHER);
        boolean ours = near || context.isAboutFees() || words.areAboutDisclosure() || around.areAboutDisclosure();
        return taken && ours;
    }
}
