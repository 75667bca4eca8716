package dev.gip.model.reading;

import dev.gip.model.LocalizedText;

/**
 * An address that a report cannot have: neither its form nor the report itself has such a table, row or column.
 *
 * @since 0.1
 */
public final class UnknownCellException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    UnknownCellException(LocalizedText text) {
        super(text.en());
        this.text = text;
    }

    /** {@return what there is not, and which names are near, in both languages; {@link #getMessage()} is the English one} */
    public LocalizedText text() {
        return text;
    }
}
