package dev.gip.parser.layout;

/** A part of a printed report. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param heading whether it heads a section
     */
    record Text(String text, boolean heading) implements Block {

        Text(String text) {
            this(text, false);
        }
    }

    /** A table. */
    record Table(PrintedTable table) implements Block {}
}
