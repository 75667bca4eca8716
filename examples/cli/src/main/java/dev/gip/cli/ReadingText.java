package dev.gip.cli;

import dev.gip.model.AnnualReport;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.Section;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read, for people. */
final class ReadingText {

    private static final String INDENT = "  ";

    private final Console console;

    ReadingText(Console console) {
        this.console = console;
    }

    void print(String name, Reading reading) {
        console.line(
                name + console.say("：", ": ") + console.say(reading.outcome().text()) + " (" + reading.outcome() + ")");
        reading.report().ifPresent(report -> facts(report, reading.provenance()));
        diagnostics(reading.diagnostics());
    }

    /** Why there is no report. */
    void complain(String name, Reading reading) {
        console.complain(
                name + console.say("：", ": ") + console.say(reading.outcome().text()));
        reading.diagnostics()
                .forEach(why -> DiagnosticText.lines(console, why).forEach(line -> console.complain(INDENT + line)));
    }

    private void facts(AnnualReport report, Provenance provenance) {
        ReportHeader header = report.header();
        fact("格式", "form", form(report));
        fact("年度", "year", sure(header.year(), provenance.of("year")));
        fact("机关", "agency", sure(header.agency(), provenance.of("agency")));
        fact("标题", "title", sure(header.title(), provenance.of("title")));
        fact("发布", "published", sure(header.published(), provenance.of("published")));
        if (header.period() != null) {
            fact("统计期限", "period", sure(header.period(), provenance.of("period")));
        }
        if (header.indexNumber() != null) {
            fact("索引号", "index number", sure(header.indexNumber(), provenance.of("indexNumber")));
        }
        String sections = report.sections().stream()
                .map(section -> section(section, report))
                .collect(Collectors.joining(console.say("；", "; ")));
        fact("部分", "sections", sections.isEmpty() ? null : sections);
        FigureText text = new FigureText(console);
        String figures = report.figures().stream()
                .map(Figure::key)
                .distinct()
                .map(key -> text.line(report, key))
                .collect(Collectors.joining(console.say("；", "; ")));
        if (!figures.isEmpty()) {
            fact("正文所载数字", "figures in the text", figures);
        }
    }

    /** A fact, and that it does not stand in the place meant for it where that is so. */
    private @Nullable String sure(@Nullable Object value, Optional<Evidence> evidence) {
        if (value == null) {
            return null;
        }
        return evidence.map(Evidence::certainty)
                .filter(certainty -> certainty != Certainty.STATED)
                .map(certainty ->
                        value + console.say("（", " (") + console.say(certainty.text()) + console.say("）", ")"))
                .orElse(value.toString());
    }

    private void fact(String zh, String en, @Nullable String value) {
        String shown = value == null ? console.say("〔原文未写明〕", "〔not stated〕") : value;
        console.line(INDENT + console.say(zh, en) + console.say("：", ": ") + shown);
    }

    private static String form(AnnualReport report) {
        return Forms.find(report.form())
                .map(form -> report.form() + " (" + form.source() + ")")
                .orElse(report.form().value());
    }

    /** A section by its heading; one that begins without a heading has the name that the form gives it. */
    private String section(Section section, AnnualReport report) {
        String heading = section.heading().isEmpty() ? official(section.key(), report) : section.heading();
        return console.say(
                "%s（%d 字）",
                "%s (%d characters)",
                DisplayWidth.cut(heading, 60),
                section.text().codePointCount(0, section.text().length()));
    }

    private static String official(String key, AnnualReport report) {
        return Forms.find(report.form()).stream()
                .flatMap(form -> form.sections().stream())
                .filter(section -> section.key().equals(key))
                .map(section -> section.label().official())
                .findFirst()
                .orElse(key);
    }

    private void diagnostics(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        console.line(INDENT + console.say("读取说明：", "notes on the reading:"));
        diagnostics.forEach(diagnostic -> DiagnosticText.print(console, diagnostic, INDENT + INDENT));
    }
}
