package dev.gip.render.internal.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.gip.json.FormulaGuard;
import dev.gip.model.CellRef;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.render.CheckRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A row for each finding, exempted ones included; a report without findings has one row without a rule. */
public final class CheckCsv implements CheckRenderer {

    private static final List<String> COLUMNS = List.of(
            "source",
            "reading",
            "outcome",
            "rule",
            "kind",
            "severity",
            "message",
            "cells",
            "left",
            "right",
            "difference",
            "places",
            "exempted");

    /** Without state. */
    public CheckCsv() {}

    @Override
    public String render(List<CheckedReport> reports, List<RuleInfo> rules, Locale locale) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (CheckedReport report : reports) {
                rows(csv, report, locale);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory could not be written", e);
        }
        return text.toString();
    }

    private static void rows(CsvWriter csv, CheckedReport report, Locale locale) {
        List<Finding> findings = report.result().findings();
        findings.forEach(finding -> row(csv, report, finding, locale, ""));
        for (Exempted exempted : report.result().exempted()) {
            row(csv, report, exempted.finding(), locale, exempted.reason());
        }
        if (findings.isEmpty() && report.result().exempted().isEmpty()) {
            write(
                    csv,
                    List.of(
                            report.name(),
                            lower(report.reading().outcome()),
                            lower(report.result().outcome()),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            ""));
        }
    }

    private static void row(CsvWriter csv, CheckedReport report, Finding finding, Locale locale, String exempted) {
        Comparison sums = finding.comparison();
        write(
                csv,
                List.of(
                        report.name(),
                        lower(report.reading().outcome()),
                        lower(report.result().outcome()),
                        finding.rule(),
                        finding.kind(),
                        lower(finding.severity()),
                        finding.message(locale),
                        finding.cells().stream().map(CellRef::toString).collect(Collectors.joining(" ")),
                        sums == null ? "" : sums.leftSum().toPlainString(),
                        sums == null ? "" : sums.rightSum().toPlainString(),
                        sums == null ? "" : sums.difference().toPlainString(),
                        finding.locations().stream()
                                .map(place -> describe(place, locale))
                                .collect(Collectors.joining("; ")),
                        exempted));
    }

    private static String describe(SourceLocation place, Locale locale) {
        return place.describe(locale);
    }

    private static void write(CsvWriter csv, List<String> fields) {
        csv.writeRecord(fields.stream().map(FormulaGuard::add).toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
