package dev.gip.render.internal.markdown;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.ValidationResult;
import dev.gip.render.RenderRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report as Markdown blocks, parted by empty lines. */
final class MarkdownDocument {

    private final AnnualReport report;
    private final Optional<Form> form;
    private final List<String> blocks = new ArrayList<>();

    private MarkdownDocument(AnnualReport report) {
        this.report = report;
        form = Forms.find(report.form());
    }

    static String print(RenderRequest request) {
        MarkdownDocument document = new MarkdownDocument(request.report());
        document.header();
        document.sections();
        document.alternatives();
        document.figures();
        ValidationResult findings = request.findings();
        if (findings != null) {
            document.heading("附：核对结果");
            document.blocks.add(FindingList.print(findings, request.locale()));
        }
        return String.join("\n\n", document.blocks) + '\n';
    }

    private void heading(String text) {
        blocks.add("## " + MarkdownText.heading(text));
    }

    private void header() {
        ReportHeader header = report.header();
        if (header.title() != null) {
            blocks.add("# " + MarkdownText.heading(header.title()));
        }
        List<String> facts = new ArrayList<>();
        fact(facts, "机关", header.agency());
        fact(facts, "年度", header.year());
        ReportPeriod period = header.period();
        fact(facts, "统计期限", period == null ? null : period.from() + " 至 " + period.to());
        fact(facts, "公布日期", header.published());
        fact(facts, "索引号", header.indexNumber());
        if (!facts.isEmpty()) {
            blocks.add(String.join("\n", facts));
        }
    }

    private static void fact(List<String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add("- " + name + "：" + MarkdownText.cell(value.toString()));
        }
    }

    private void sections() {
        Set<String> printed = new HashSet<>();
        for (Section section : report.sections()) {
            if (!section.heading().isEmpty()) {
                heading(section.heading());
            }
            Arrays.stream(section.text().split("\n", -1))
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> blocks.add(MarkdownText.paragraph(line)));
            CellTable table = report.tables().get(section.key());
            if (table != null && printed.add(section.key())) {
                blocks.add(TableLayout.print(ShownTable.of(form, table)));
            }
        }
        for (CellTable table : report.tables().values()) {
            if (printed.add(table.key())) {
                titledTable("附：", table);
            }
        }
    }

    private void titledTable(String prefix, CellTable table) {
        ShownTable shown = ShownTable.of(form, table);
        heading(prefix + shown.definition().title());
        blocks.add(TableLayout.print(shown));
    }

    private void alternatives() {
        for (List<CellTable> tables : report.alternatives().values()) {
            tables.forEach(table -> titledTable("附：另一份", table));
        }
    }

    private void figures() {
        if (report.figures().isEmpty()) {
            return;
        }
        heading("附：正文所载数字");
        PipeTable table = new PipeTable();
        table.row(List.of("指标", "数值", "单位", "约数", "原文"));
        for (Figure figure : report.figures()) {
            String unit = figure.unit();
            String value = figure.value().toPlainString();
            String approximate = figure.approximate() ? "是" : "否";
            table.row(List.of(figure.key(), value, unit == null ? "" : unit, approximate, figure.sentence()));
        }
        blocks.add(table.print());
    }
}
