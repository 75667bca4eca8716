package dev.gip.model.validation;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule found in a report.
 *
 * @param rule id of the rule
 * @param kind what it is about, such as {@code balance}, {@code rowsum} or {@code missing-section}
 * @param severity how much it weighs
 * @param text a sentence that a clerk can act on, in both languages
 * @param cells the cells concerned
 * @param comparison the two sums that differ; null where the finding compares none
 * @param locations where in the source, if the source is known
 * @since 0.1
 */
public record Finding(
        String rule,
        String kind,
        Severity severity,
        LocalizedText text,
        List<CellRef> cells,
        @Nullable Comparison comparison,
        List<SourceLocation> locations) {

    /** Copies the lists. */
    public Finding {
        cells = List.copyOf(cells);
        locations = List.copyOf(locations);
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

    /**
     * A copy at other places.
     *
     * @param newLocations where in the source
     * @return the copy
     */
    public Finding withLocations(List<SourceLocation> newLocations) {
        return new Finding(rule, kind, severity, text, cells, comparison, newLocations);
    }
}
