package dev.gip.model.relation;

import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A number that a cell of a report should hold if its sums hold, and how it follows. It is no reading: a report has it
 * only after {@link dev.gip.model.AnnualReport#applying}.
 *
 * @param ref the cell
 * @param value a whole number that is not negative
 * @param replaces what stands in the cell: {@link CellKind#BLANK}, {@link CellKind#TEXT}, {@link CellKind#ABSENT} or
 *     {@link CellKind#UNRESOLVED}
 * @param steps the calculation: relations and terms, the last step giving {@code value}
 * @param text the calculation in words, in both languages, with the official labels
 * @since 0.1
 */
public record Suggestion(
        CellRef ref, BigDecimal value, CellKind replaces, List<SolutionStep> steps, LocalizedText text) {

    /** Copies the steps. */
    public Suggestion {
        steps = List.copyOf(steps);
    }

    /**
     * The calculation for a reader.
     *
     * @param locale the reader's locale
     * @return the calculation in Chinese or English, such as {@code 「一、…」行：总计 5 = 自然人 3 + 商业企业 2}
     */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
