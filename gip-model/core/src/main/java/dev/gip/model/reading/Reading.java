package dev.gip.model.reading;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.source.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source: how far it could be read, the report, where each piece stands, and what to know.
 *
 * <p>Immutable, equal by content, safe to share between threads.
 *
 * @since 0.1
 */
public final class Reading {

    private final String source;
    private final ReadingOutcome outcome;
    private final @Nullable AnnualReport report;
    private final Provenance provenance;
    private final List<Diagnostic> diagnostics;

    private Reading(
            String source,
            ReadingOutcome outcome,
            @Nullable AnnualReport report,
            Provenance provenance,
            List<Diagnostic> diagnostics) {
        this.source = source;
        this.outcome = outcome;
        this.report = report;
        this.provenance = provenance;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A reading that found a report.
     *
     * @param source the name of the source
     * @param complete whether everything was found and read with certainty
     * @param report the report
     * @param provenance where its pieces stand
     * @param diagnostics what to know
     * @return a reading that is {@link ReadingOutcome#COMPLETE} or {@link ReadingOutcome#PARTIAL}
     */
    public static Reading of(
            String source, boolean complete, AnnualReport report, Provenance provenance, List<Diagnostic> diagnostics) {
        ReadingOutcome outcome = complete ? ReadingOutcome.COMPLETE : ReadingOutcome.PARTIAL;
        return new Reading(source, outcome, report, provenance, diagnostics);
    }

    /**
     * A reading of a document that is no annual report.
     *
     * @param source the name of the source
     * @param diagnostics what it is, or what is lacking
     * @return a reading without a report
     */
    public static Reading unrecognized(String source, List<Diagnostic> diagnostics) {
        return new Reading(source, ReadingOutcome.UNRECOGNIZED, null, Provenance.NONE, diagnostics);
    }

    /**
     * A reading of a source that could not be read.
     *
     * @param source the name of the source
     * @param diagnostics why
     * @return a reading without a report
     */
    public static Reading unreadable(String source, List<Diagnostic> diagnostics) {
        return new Reading(source, ReadingOutcome.UNREADABLE, null, Provenance.NONE, diagnostics);
    }

    /** {@return the name of the source} */
    public String source() {
        return source;
    }

    /** {@return how far the source could be read} */
    public ReadingOutcome outcome() {
        return outcome;
    }

    /** {@return the report; empty for {@link ReadingOutcome#UNRECOGNIZED} and {@link ReadingOutcome#UNREADABLE}} */
    public Optional<AnnualReport> report() {
        return Optional.ofNullable(report);
    }

    /** {@return where the pieces of the report stand} */
    public Provenance provenance() {
        return provenance;
    }

    /** {@return what to know of how it was read, in the order of the source} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Where a cell stands in the source.
     *
     * @param ref its address
     * @return the place, empty where the source does not show the cell
     */
    public Optional<SourceLocation> locate(CellRef ref) {
        return provenance.of(ref).map(Evidence::location);
    }

    /**
     * Why a cell is what it is: the source text with its place, the reason, candidates, diagnostics, the relations it takes
     * part in, and what the sums suggest.
     *
     * @param ref its address; the source need not show the cell
     * @return the explanation
     * @throws UnknownCellException if the report cannot have such a cell; the message names near ones
     * @throws IllegalStateException if there is no report
     */
    public Explanation explain(CellRef ref) {
        if (report == null) {
            throw new IllegalStateException(
                    "There is no report in " + source + " (" + outcome + "); its diagnostics say why");
        }
        return Explanation.of(this, report, ref);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading that
                && source.equals(that.source)
                && outcome == that.outcome
                && Objects.equals(report, that.report)
                && provenance.equals(that.provenance)
                && diagnostics.equals(that.diagnostics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, outcome, report, provenance, diagnostics);
    }

    @Override
    public String toString() {
        return "Reading[" + source + ", " + outcome + ", " + diagnostics.size() + " diagnostics]";
    }
}
