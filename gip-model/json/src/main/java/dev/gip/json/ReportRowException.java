package dev.gip.json;

import dev.gip.model.LocalizedText;

/**
 * Rows are not those of a report: one is of no known kind, fills a column it must leave empty, holds no number where one
 * must stand, names something a second time, or the form is missing.
 *
 * @since 0.1
 */
public final class ReportRowException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;
    private final int row;

    ReportRowException(int row, LocalizedText text) {
        super(text.en());
        this.row = row;
        this.text = text;
    }

    /** {@return the row at fault, counted from 1 without the head; 0 where all rows together are} */
    public int row() {
        return row;
    }

    /** {@return what is wrong, where, and what to do, in Chinese and English; {@link #getMessage()} is the English one} */
    public LocalizedText text() {
        return text;
    }
}
