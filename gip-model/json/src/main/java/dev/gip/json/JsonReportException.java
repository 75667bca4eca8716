package dev.gip.json;

import dev.gip.model.LocalizedText;

/**
 * A text is not a report in the format {@code gip-report/1}: it is no JSON, lacks a required member, names one twice,
 * holds a value of another type or shape, states another schema, or exceeds a limit.
 *
 * @since 0.1
 */
public final class JsonReportException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;
    private final String path;
    private final int line;
    private final int column;

    JsonReportException(LocalizedText text, String path, int line, int column) {
        super(text.en());
        this.text = text;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /** {@return what is wrong, where, and what to do, in Chinese and English; {@link #getMessage()} is the English one} */
    public LocalizedText text() {
        return text;
    }

    /** {@return the place as a JSON pointer such as {@code /tables/requests}; empty for the whole text} */
    public String path() {
        return path;
    }

    /** {@return the line, counted from 1; 0 where no single place is at fault} */
    public int line() {
        return line;
    }

    /** {@return the character of that line, counted from 1; 0 where no single place is at fault} */
    public int column() {
        return column;
    }
}
