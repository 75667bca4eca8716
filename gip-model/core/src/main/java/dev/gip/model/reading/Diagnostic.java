package dev.gip.model.reading;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the report should know about how it was read.
 *
 * @param code a stable name, such as {@code CELL_ABSENT}
 * @param severity how much it weighs
 * @param text what, and what to do, in both languages
 * @param location where in the source; null where it concerns no single place
 * @param cells the cells concerned
 * @since 0.1
 */
public record Diagnostic(
        String code,
        Severity severity,
        LocalizedText text,
        @Nullable SourceLocation location,
        List<CellRef> cells) {

    /** Copies the cells. */
    public Diagnostic {
        cells = List.copyOf(cells);
    }

    /**
     * The message for a reader.
     *
     * @param locale the reader's locale
     * @return the message in Chinese or English
     */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
