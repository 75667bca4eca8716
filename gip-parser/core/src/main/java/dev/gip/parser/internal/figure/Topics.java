package dev.gip.parser.internal.figure;

/** Tells what a number or a clause speaks of. */
final class Topics {

    private Topics() {}

    /** What a number counts; what the number before counted, where the words do not say. */
    static Topic of(CountCase count) {
        Words words = count.words();
        Topic before = count.context().topic();
        if (count.open() || words.has(Meaning.OTHER)) {
            return Topic.OTHER;
        }
        if (ReviewRules.concerns(words)) {
            return words.has(Meaning.LITIGATION) ? Topic.LITIGATION : Topic.RECONSIDERATION;
        }
        if (words.has(Meaning.COMPLAINT)) {
            return Topic.OTHER;
        }
        boolean review = before == Topic.RECONSIDERATION || before == Topic.LITIGATION;
        if (review && ReviewRules.concernsOutcome(words)) {
            return before;
        }
        if (OtherRules.concernsProposals(words)) {
            return Topic.PROPOSALS;
        }
        if (OtherRules.concernsFees(count)) {
            return Topic.FEES;
        }
        if (words.has(Meaning.INTERPRETATION)) {
            return Topic.INTERPRETATION;
        }
        return requestsOrDisclosure(count, before);
    }

    private static Topic requestsOrDisclosure(CountCase count, Topic before) {
        Words words = count.words();
        boolean published = words.has(Meaning.OPEN, Meaning.PUBLISH) && !words.has(Meaning.REQUEST, Meaning.REPLY);
        if (!words.has(Meaning.DISCLOSE) && !published && RequestRules.concerns(words)) {
            boolean weak =
                    words.has(Meaning.REQUEST_WEAK) && (count.context().isAboutRequests() || before == Topic.REQUESTS);
            boolean named = words.has(Meaning.REQUEST, Meaning.REQUEST_KIND) || weak;
            return named ? Topic.REQUESTS : words.has(Meaning.REQUEST_WEAK) ? Topic.OTHER : before;
        }
        if (DisclosureRules.concerns(words)) {
            return Topic.DISCLOSURE;
        }
        return count.left().whole() ? before : Topic.OTHER;
    }

    /** What a clause without numbers speaks of. */
    static Topic ofClause(Words words, Topic before) {
        if (words.has(Meaning.OTHER, Meaning.COMPLAINT)) {
            return Topic.OTHER;
        }
        if (words.has(Meaning.LITIGATION)) {
            return Topic.LITIGATION;
        }
        if (words.has(Meaning.RECONSIDERATION)) {
            return Topic.RECONSIDERATION;
        }
        if (words.has(Meaning.REQUEST, Meaning.REQUEST_KIND)) {
            return Topic.REQUESTS;
        }
        if (words.has(Meaning.DISCLOSE)) {
            return Topic.DISCLOSURE;
        }
        return OtherRules.concernsProposals(words) ? Topic.PROPOSALS : before;
    }
}
