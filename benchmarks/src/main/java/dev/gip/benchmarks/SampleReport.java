package dev.gip.benchmarks;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.SectionDefinition;
import dev.gip.render.Renderers;
import java.util.List;
import java.util.stream.Collectors;

/** One report of 2021's form with every cell filled, in all formats. */
final class SampleReport {

    private static final String PARAGRAPH = "（一）主动公开。全年制发行政规范性文件12件，全部在印发之日起十个工作日内上网，并配发解读材料31篇；网站栏目更新及时，没有发生失泄密和错发事件。";

    private final AnnualReport report;

    SampleReport(int prose) {
        Form form = Forms.of(FormId.F2021);
        AnnualReport.Builder builder = AnnualReport.builder(form.id())
                .title("青禾县人民政府2023年政府信息公开工作年度报告")
                .agency("青禾县人民政府")
                .year(2023);
        int count = 0;
        for (CellRef ref : form.cells()) {
            builder.cell(ref, Cell.of(count++ % 200));
        }
        for (SectionDefinition section : form.sections()) {
            String heading = section.number() + "、" + section.label().official();
            builder.section(
                    section.key(), heading, (PARAGRAPH + "\n").repeat(2 * prose).strip());
        }
        report = builder.build();
    }

    String json() {
        return Renderers.json().text(report);
    }

    String csv() {
        return Renderers.csv().text(report);
    }

    String markdown() {
        return Renderers.markdown().text(report);
    }

    /** Cells parted by tabs, as text copied from a page has them. */
    String text() {
        return lines().stream()
                .map(line -> line.startsWith("|") ? String.join("\t", cells(line)) : words(line))
                .collect(Collectors.joining("\n"));
    }

    /** Cells dressed as word processors dress them. */
    String page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>");
        boolean table = false;
        for (String line : lines()) {
            boolean row = line.startsWith("|");
            page.append(row && !table ? "<table>" : table && !row ? "</table>" : "");
            page.append(row ? row(cells(line)) : "<p class=MsoNormal>" + words(line) + "</p>\n");
            table = row;
        }
        return page.append("</body></html>").toString();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td width=64 style='border:solid 1pt'><p align=center><span style='font-size:9pt'>" + cell
                        + "</span></p></td>\n")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private List<String> lines() {
        return markdown().lines().filter(line -> !line.startsWith("| ---")).toList();
    }

    private static String words(String line) {
        return line.startsWith("#") ? line.substring(line.indexOf(' ') + 1) : line;
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(2, row.length() - 2).split(" \\| ", -1));
    }
}
