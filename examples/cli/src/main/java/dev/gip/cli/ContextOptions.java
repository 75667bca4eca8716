package dev.gip.cli;

import dev.gip.model.AgencyKind;
import dev.gip.model.AgencyLevel;
import dev.gip.validate.ValidationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known beyond the reports that are checked. */
final class ContextOptions {

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description =
                    "上一年度的报告，可多次给出；检查多份报告时按机关和年度选用。"
                            + " The report on the year before; may be repeated. Where several reports are checked, body and year tell which is whose.")
    List<Path> previous = List.of();

    @Option(
            names = "--children",
            paramLabel = "DIR",
            description =
                    "下级机关同一年度报告所在文件夹（含各级子文件夹）。 A folder with the reports of subordinate bodies on the same year, at any depth.")
    @Nullable
    Path children;

    @Option(
            names = "--sisters",
            paramLabel = "DIR",
            description =
                    "同级其他机关同一年度报告所在文件夹（含各级子文件夹）。 A folder with reports of other bodies on the same year, at any depth.")
    @Nullable
    Path sisters;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "公布日期，例如 2024-01-30；默认取报告所载。 Date of publication; the one that the report states unless given.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--kind",
            paramLabel = "government|department|street_or_township|other",
            description = "机关类型，默认由名称判断。 Kind of the body, as its name shows unless given.")
    @Nullable
    AgencyKind kind;

    @Option(
            names = "--level",
            paramLabel = "national|province|prefecture|county|township",
            description = "机关层级，默认由名称判断。 Level of the body, as its name shows unless given.")
    @Nullable
    AgencyLevel level;

    /**
     * Reads the other reports.
     *
     * @param others what reads them
     * @param alone whether one report is checked only
     */
    Surroundings surroundings(OtherReports others, boolean alone, Console console) {
        return new Surroundings(
                this::facts, others.of(previous), below(others, children), below(others, sisters), alone, console);
    }

    private static List<OtherReport> below(OtherReports others, @Nullable Path folder) {
        return folder == null ? List.of() : others.below(folder);
    }

    private ValidationContext.Builder facts() {
        ValidationContext.Builder context = ValidationContext.builder();
        if (published != null) {
            context.published(published);
        }
        if (kind != null) {
            context.agencyKind(kind);
        }
        if (level != null) {
            context.agencyLevel(level);
        }
        return context;
    }
}
