package dev.gip.cli;

import dev.gip.model.AnnualReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that others are held against.
 *
 * @param file where it stands
 * @param real the same without links
 * @param index which report of its file it is, counted from 0
 * @param report the report
 */
record OtherReport(Path file, Path real, int index, AnnualReport report) {

    static OtherReport of(Path file, int index, AnnualReport report) {
        return new OtherReport(file, real(file), index, report);
    }

    /** A path that is the same for all names of a file. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /**
     * Whether it is the report that is being checked.
     *
     * @param parts the files of that report, without links
     * @param checked which report of its file that is
     */
    boolean is(Set<Path> parts, int checked) {
        return parts.contains(real) && (parts.size() > 1 || index == checked);
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
