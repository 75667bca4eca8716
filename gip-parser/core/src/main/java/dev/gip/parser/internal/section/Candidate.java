package dev.gip.parser.internal.section;

import dev.gip.parser.internal.section.Numbering.Style;

/**
 * Words that may head a section.
 *
 * @param heading them as a heading; the key is local where they name no section
 * @param style how they are numbered
 * @param match how surely they name their section
 * @param letters how many letters of a known name they hold; 0 where they hold none
 * @param alone whether nothing else stands on the line
 */
record Candidate(Heading heading, Style style, Match match, int letters, boolean alone) {

    /** How words name a section, the surest first. */
    enum Match {
        /** A wording that the form knows. */
        NAME,
        /** Words that tell the subject. */
        TOPIC,
        /** Unknown words with a number. */
        LOCAL
    }

    String key() {
        return heading.key();
    }

    int ordinal() {
        return heading.ordinal();
    }

    boolean named() {
        return match == Match.NAME;
    }

    /** The beginning of a section without a heading: the words belong to its text. */
    Candidate asLeadIn() {
        Heading begin = new Heading(
                heading.line(),
                heading.start(),
                heading.line(),
                heading.start(),
                heading.key(),
                0,
                "",
                heading.location(),
                heading.run());
        return new Candidate(begin, style, match, letters, alone);
    }
}
