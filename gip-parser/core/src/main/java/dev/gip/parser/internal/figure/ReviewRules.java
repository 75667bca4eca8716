package dev.gip.parser.internal.figure;

import dev.gip.model.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which figure a number of reconsiderations or lawsuits is. */
final class ReviewRules {

    private static final Map<Meaning, String> RECONSIDERED = Map.of(
            Meaning.UPHELD, FigureKey.RECONSIDERATION_UPHELD,
            Meaning.CORRECTED, FigureKey.RECONSIDERATION_CORRECTED,
            Meaning.OTHER_RESULT, FigureKey.RECONSIDERATION_OTHER,
            Meaning.PENDING, FigureKey.RECONSIDERATION_PENDING);

    private static final Map<Meaning, String> SUED = Map.of(
            Meaning.UPHELD, FigureKey.LITIGATION_UPHELD,
            Meaning.CORRECTED, FigureKey.LITIGATION_CORRECTED,
            Meaning.OTHER_RESULT, FigureKey.LITIGATION_OTHER,
            Meaning.PENDING, FigureKey.LITIGATION_PENDING);

    private static final Words OUTCOMES = Words.of(RECONSIDERED.keySet().toArray(Meaning[]::new));

    private ReviewRules() {}

    static boolean concerns(Words words) {
        return words.has(Meaning.RECONSIDERATION) || words.has(Meaning.LITIGATION);
    }

    static boolean concernsOutcome(Words words) {
        return words.hasAny(OUTCOMES) || words.has(Meaning.REVIEW_GROUP, Meaning.REVIEW_PART);
    }

    static boolean isTotal(String key) {
        return key.equals(FigureKey.RECONSIDERATION) || key.equals(FigureKey.LITIGATION);
    }

    static boolean sharesNumber(Words words) {
        return words.has(Meaning.RECONSIDERATION) && words.has(Meaning.LITIGATION);
    }

    static List<Claim> claims(CountCase count, Topic topic) {
        return concerns(count.words()) ? totals(count, count.words()) : outcomes(count, topic);
    }

    private static List<Claim> totals(CountCase count, Words words) {
        boolean reconsidered = words.has(Meaning.RECONSIDERATION);
        boolean sued = words.has(Meaning.LITIGATION);
        boolean shared = reconsidered
                && sued
                && !count.amount().isZero()
                && !count.clause().has(Meaning.EVERY);
        boolean barred = shared
                || concernsOutcome(words)
                || !count.isMeasuredAs("review")
                || !isOverDisclosure(count, words)
                || !isWhole(count, words);
        if (barred) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        if (reconsidered && count.mayBeTotal(Topic.RECONSIDERATION)) {
            claims.add(new Claim(FigureKey.RECONSIDERATION, 1));
        }
        if (sued && count.mayBeTotal(Topic.LITIGATION)) {
            claims.add(new Claim(FigureKey.LITIGATION, 1));
        }
        return claims;
    }

    /** Offices that decide reconsiderations count those too; what they decide is not over their own disclosure. */
    private static boolean isOverDisclosure(CountCase count, Words words) {
        boolean decides =
                words.has(Meaning.HANDLE, Meaning.ACCEPT) || (words.has(Meaning.REPLY) && !words.has(Meaning.CAUSE));
        boolean said = count.clause().areAboutDisclosure();
        if (decides) {
            return said || count.context().isSection("review");
        }
        return said
                || count.sentence().areAboutDisclosure()
                || count.context().isReview()
                || (count.context().isAboutReview() && !isWorkOfCourts(count));
    }

    private static boolean isWorkOfCourts(CountCase count) {
        return count.sentence().has(Meaning.HANDLE, Meaning.ACCEPT, Meaning.OTHER)
                || count.sentence().has(Meaning.AREA);
    }

    /** Without a verb, what stands unknown in front may narrow it down. */
    private static boolean isWhole(CountCase count, Words words) {
        boolean verb =
                words.has(Meaning.HAPPEN, Meaning.BY, Meaning.RECEIVE) || words.has(Meaning.ACCEPT, Meaning.HANDLE);
        return verb || count.left().whole() || count.amount().isZero();
    }

    /** Once a sentence tells lawsuits apart, an outcome may be one of a group only. */
    private static boolean isOfOneGroup(CountCase count) {
        return count.sentence().has(Meaning.REVIEW_GROUP);
    }

    private static List<Claim> outcomes(CountCase count, Topic topic) {
        Map<Meaning, String> keys = topic == Topic.RECONSIDERATION ? RECONSIDERED : SUED;
        Words words = count.words();
        List<Meaning> outcomes = words.those(keys.keySet());
        boolean plain = outcomes.size() == 1
                && !words.has(Meaning.REVIEW_GROUP, Meaning.REVIEW_PART)
                && !isOfOneGroup(count)
                && isOverDisclosure(count, words)
                && count.isMeasuredAs("review");
        return plain ? List.of(new Claim(keys.getOrDefault(outcomes.get(0), ""), 1)) : List.of();
    }
}
