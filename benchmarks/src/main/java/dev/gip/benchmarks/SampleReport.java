package dev.gip.benchmarks;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.SectionDefinition;
import dev.gip.render.Renderers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One report of 2021's form with six sections, three tables and every cell filled, in all formats. */
final class SampleReport {

    private static final List<String> PROSE = List.of(
            "（一）主动公开。全年制发行政规范性文件12件，全部在印发之日起十个工作日内上网，并配发解读材料31篇；网站栏目更新及时，没有发生失泄密和错发事件。",
            "（二）依申请公开。严格执行登记、审核、办理、答复、归档的流程，全年收到申请174件，按期答复率100%，因信息公开引起的行政复议3件、行政诉讼1件。",
            "（三）政府信息管理。县政府办公室牵头对2008年以来的规范性文件进行清理，废止17件，修改4件，并在网站统一标注文件的有效性。",
            "（四）平台建设。对网站“政府信息公开”专栏进行改版，新增重点领域栏目6个，政务微信发布信息1,205条，关注人数达到3.2万人。",
            "（五）监督保障。将政务公开纳入年度绩效考核，占比4分；开展业务培训2期，参加人员160余人次；没有对有关单位和人员追究责任。",
            "一是公开的内容还不够全面，个别单位对政策的解读形式单一，以文字解读为主，图表、视频等方式运用较少。",
            "二是基层力量薄弱，乡镇（街道）从事信息公开的人员多为兼职，流动性大，业务不够熟练，答复文书仍有不规范之处。",
            "下一步，我县将继续完善制度，加强对乡镇和部门的指导，丰富解读的形式，提高公开的质量，让群众看得到、听得懂、能监督。");

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("proactive/normativeDocuments/issuedThisYear", 12),
            Map.entry("proactive/normativeDocuments/repealedThisYear", 17),
            Map.entry("proactive/normativeDocuments/inForce", 96),
            Map.entry("proactive/administrativeLicensing/decisions", 2_410),
            Map.entry("requests/newlyReceived/naturalPerson", 160),
            Map.entry("requests/newlyReceived/commercialEnterprise", 14),
            Map.entry("requests/newlyReceived/total", 174),
            Map.entry("requests/results.granted/naturalPerson", 150),
            Map.entry("requests/results.granted/commercialEnterprise", 14),
            Map.entry("requests/results.granted/total", 164),
            Map.entry("requests/results.unavailable.notHeld/naturalPerson", 7),
            Map.entry("requests/results.unavailable.notHeld/total", 7),
            Map.entry("requests/results.total/naturalPerson", 157),
            Map.entry("requests/results.total/commercialEnterprise", 14),
            Map.entry("requests/results.total/total", 171),
            Map.entry("requests/carriedForward/naturalPerson", 3),
            Map.entry("requests/carriedForward/total", 3),
            Map.entry("review/reconsideration/upheld", 2),
            Map.entry("review/reconsideration/pending", 1),
            Map.entry("review/reconsideration/total", 3),
            Map.entry("review/directLitigation/upheld", 1),
            Map.entry("review/directLitigation/total", 1));

    private final AnnualReport report;

    private SampleReport(AnnualReport report) {
        this.report = report;
    }

    private SampleReport(int rounds) {
        Form form = Forms.of(FormId.F2021);
        AnnualReport.Builder builder = AnnualReport.builder(form.id())
                .title("青禾县人民政府2023年政府信息公开工作年度报告")
                .agency("青禾县人民政府")
                .year(2023);
        int count = 0;
        for (CellRef ref : form.cells()) {
            builder.cell(ref, Cell.of(count++ % 200));
        }
        int paragraph = 0;
        for (SectionDefinition section : form.sections()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rounds; i++) {
                text.append(text.isEmpty() ? "" : "\n").append(PROSE.get(paragraph++ % PROSE.size()));
            }
            builder.section(
                    section.key(), section.number() + "、" + section.label().official(), text.toString());
        }
        report = builder.build();
    }

    /** The report with as many paragraphs in each section as make its text at least so long. */
    static SampleReport ofText(int bytes) {
        int rounds = 1;
        while (size(new SampleReport(rounds).text()) < bytes) {
            rounds++;
        }
        return new SampleReport(rounds);
    }

    /** The same with sums that hold: the requests and cases that the prose speaks of. */
    SampleReport balanced() {
        AnnualReport balanced = report;
        for (CellRef ref : Forms.of(report.form()).cells()) {
            balanced = balanced.withCell(ref, Cell.of(COUNTS.getOrDefault(ref.toString(), 0)));
        }
        return new SampleReport(balanced);
    }

    /** The report itself. */
    AnnualReport report() {
        return report;
    }

    static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
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

    /** The elements of an article, its cells dressed as word processors dress them. */
    String article() {
        StringBuilder article = new StringBuilder();
        boolean table = false;
        for (String line : lines()) {
            boolean row = line.startsWith("|");
            article.append(row && !table ? "<table>" : table && !row ? "</table>" : "");
            article.append(
                    row ? row(cells(line)) : "<p class=MsoNormal style='text-indent:32pt'>" + words(line) + "</p>\n");
            table = row;
        }
        return article.toString();
    }

    /** Its lines, and the cells of those that are rows of tables; one cell for other lines. */
    List<List<String>> rows() {
        return lines().stream()
                .map(line -> line.startsWith("|") ? cells(line) : List.of(words(line)))
                .toList();
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
