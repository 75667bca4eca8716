package dev.gip.parser.internal.figure;

import org.jspecify.annotations.Nullable;

/** What is known where a sentence begins: who reports on which year, and what the text around it speaks of. */
final class Context {

    final @Nullable Integer year;
    final Body body;
    private final String section;
    private final Words heading;
    private final Words paragraph = new Words();
    private boolean category;
    private Topic topic;

    /**
     * A context for a paragraph.
     *
     * @param section the key of its section; empty in front of the first one
     * @param heading the words of the headings above it
     */
    Context(@Nullable Integer year, Body body, String section, Words heading) {
        this.year = year;
        this.body = body;
        this.section = section;
        this.heading = heading;
        this.topic = topicOf(section, heading);
        this.category = heading.has(Meaning.CATEGORY, Meaning.OTHER) && !heading.has(Meaning.DISCLOSE);
    }

    private static Topic topicOf(String section, Words heading) {
        boolean requests =
                section.equals("requests") || heading.has(Meaning.REQUEST) || heading.has(Meaning.REQUEST_KIND);
        if (requests) {
            return Topic.REQUESTS;
        }
        return section.equals("fees") ? Topic.FEES : Topic.NONE;
    }

    Topic topic() {
        return topic;
    }

    void turnTo(Topic newTopic) {
        topic = newTopic;
    }

    /** Remembers the words of a sentence for those that follow; a short one without numbers heads the paragraph. */
    void leave(Words words, boolean heads) {
        paragraph.addAll(words);
        category |= heads && words.has(Meaning.CATEGORY);
    }

    boolean isSection(String key) {
        return section.equals(key);
    }

    /** Whether the text around tells of one matter only, such as 财政信息. */
    boolean isCategory() {
        return category;
    }

    Words heading() {
        return heading;
    }

    /** Whether the heading, the section or the paragraph so far is about disclosure and requests for it. */
    boolean isAboutRequests() {
        return isSection("requests") || isAbout(Meaning.REQUEST, Meaning.REQUEST_KIND);
    }

    /** Whether reconsiderations and lawsuits here are those over disclosure. */
    boolean isAboutReview() {
        return isReview() || isAboutRequests() || paragraph.has(Meaning.DISCLOSURE);
    }

    /** Whether the section or part is on reconsiderations and lawsuits over disclosure. */
    boolean isReview() {
        return isSection("review")
                || ((heading.has(Meaning.RECONSIDERATION) || heading.has(Meaning.LITIGATION))
                        && !heading.has(Meaning.OTHER));
    }

    boolean isAboutFees() {
        return isSection("fees") || isSection("requests") || heading.has(Meaning.FEE, Meaning.COLLECT, Meaning.CHARGE);
    }

    private boolean isAbout(Meaning... meanings) {
        for (Meaning meaning : meanings) {
            if (heading.has(meaning) || paragraph.has(meaning)) {
                return true;
            }
        }
        return false;
    }
}
