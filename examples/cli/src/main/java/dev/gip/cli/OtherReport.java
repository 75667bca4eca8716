package dev.gip.cli;

import dev.gip.model.AnnualReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A report that others are held against.
 *
 * @param file where it stands
 * @param index which report of its file it is, counted from 0
 * @param report the report
 */
record OtherReport(Path file, int index, AnnualReport report) {

    /** Whether it is the report that is being checked. */
    boolean is(ReportFiles source, int checked) {
        boolean part = source.files().stream().anyMatch(own -> OutputFile.same(own, file));
        return part && (source.files().size() > 1 || index == checked);
    }

    /** Whether both name the same body. */
    boolean isOfBody(AnnualReport other) {
        String agency = agency();
        return agency != null && agency.equals(other.header().agency());
    }

    /** Whether both state their years and these are so many apart. */
    boolean isBefore(AnnualReport other, int years) {
        Integer own = year();
        Integer later = other.header().year();
        return own != null && later != null && own + years == later;
    }

    /** Whether at least one of them does not state its year. */
    boolean isOfUnknownYear(AnnualReport other) {
        return year() == null || other.header().year() == null;
    }

    @Nullable
    String agency() {
        return report.header().agency();
    }

    @Nullable
    Integer year() {
        return report.header().year();
    }
}
