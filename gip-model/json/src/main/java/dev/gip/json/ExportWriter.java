package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.Section;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.relation.Suggestion;
import dev.gip.model.relation.Suggestions;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.ValidationResult;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes {@code gip-export/1}. */
final class ExportWriter {

    private final JsonOutput out;

    private ExportWriter(JsonOutput out) {
        this.out = out;
    }

    static String write(Reading reading, @Nullable ValidationResult validation) {
        return JsonOutput.document(out -> new ExportWriter(out).members(reading, validation));
    }

    private void members(Reading reading, @Nullable ValidationResult validation) {
        AnnualReport report = reading.report().orElse(null);
        out.text("schema", ExportJson.SCHEMA);
        out.text("outcome", lowerCase(reading.outcome()));
        if (validation != null) {
            out.text("validation", lowerCase(validation.outcome()));
        }
        facts(report);
        out.array("cells", () -> cells(report, reading.provenance()));
        out.array("sections", () -> sections(report));
        out.array("figures", () -> figures(report));
        out.array("suggestions", () -> suggestions(report));
        List<Finding> findings = validation == null ? List.of() : validation.findings();
        out.array("findings", () -> findings.forEach(this::finding));
        out.array("diagnostics", () -> reading.diagnostics().forEach(this::diagnostic));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void facts(@Nullable AnnualReport report) {
        ReportHeader header = report == null ? ReportHeader.EMPTY : report.header();
        LocalDate published = header.published();
        out.number("year", header.year());
        out.text("form", report == null ? null : report.form().value());
        out.text("agency", header.agency());
        out.text("published", published == null ? null : published.toString());
        out.text("agencyKind", header.agencyKind().map(ExportWriter::lowerCase).orElse(null));
        out.text(
                "agencyLevel", header.agencyLevel().map(ExportWriter::lowerCase).orElse(null));
        out.text("period", header.period() == null ? null : header.period().toString());
        out.text("indexNumber", header.indexNumber());
    }

    private void cells(@Nullable AnnualReport report, Provenance provenance) {
        if (report == null) {
            return;
        }
        Set<CellRef> refs = new LinkedHashSet<>();
        Forms.find(report.form()).ifPresent(form -> refs.addAll(form.cells()));
        for (CellTable table : report.tables().values()) {
            refs.addAll(table.cells().keySet());
        }
        for (CellRef ref : refs) {
            String raw = provenance.of(ref).map(Evidence::raw).orElse(null);
            out.row(() -> cell(ref, report.cell(ref), raw));
        }
    }

    private void cell(CellRef ref, Cell cell, @Nullable String raw) {
        address(ref);
        out.text("state", cell.kind().key());
        out.text("value", cell.number().map(PlainDecimal::print).orElse(null));
        out.text("unit", cell instanceof Cell.Numeric number ? number.unit() : null);
        out.text("raw", raw);
    }

    private void address(CellRef ref) {
        out.text("table", ref.table());
        out.text("row", ref.row());
        out.text("column", ref.column());
    }

    private void sections(@Nullable AnnualReport report) {
        if (report == null) {
            return;
        }
        for (Section section : report.sections()) {
            out.row(() -> {
                out.text("key", section.key());
                out.text("heading", section.heading());
                out.text("text", section.text());
            });
        }
    }

    private void figures(@Nullable AnnualReport report) {
        if (report == null) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        report.figures().forEach(figure -> keys.add(figure.key()));
        for (String key : keys) {
            report.figure(key).ifPresent(this::figure);
        }
    }

    private void suggestions(@Nullable AnnualReport report) {
        if (report == null) {
            return;
        }
        for (Suggestion suggestion : Suggestions.of(report)) {
            out.row(() -> {
                address(suggestion.ref());
                out.text("state", suggestion.replaces().key());
                out.text("value", PlainDecimal.print(suggestion.value()));
                out.text("message", suggestion.text());
            });
        }
    }

    private void figure(Figure figure) {
        out.row(() -> {
            out.text("key", figure.key());
            out.text("value", PlainDecimal.print(figure.value()));
            out.text("unit", figure.unit());
            out.text("sentence", figure.sentence());
        });
    }

    private void finding(Finding finding) {
        out.row(() -> {
            out.text("rule", finding.rule());
            out.text("kind", finding.kind());
            out.text("severity", lowerCase(finding.severity()));
            out.text("message", finding.text());
            addresses(finding.cells());
        });
    }

    private void diagnostic(Diagnostic diagnostic) {
        SourceLocation place = diagnostic.location();
        out.row(() -> {
            out.text("code", diagnostic.code());
            out.text("severity", lowerCase(diagnostic.severity()));
            out.text("message", diagnostic.text());
            out.text("place", place == null ? null : place.describe());
            addresses(diagnostic.cells());
        });
    }

    private void addresses(List<CellRef> cells) {
        out.array("cells", () -> cells.forEach(ref -> out.object(() -> address(ref))));
    }
}
