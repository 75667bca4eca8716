package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.json.ExportJson;
import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact data stay out of everything that is read, unless they are asked for. */
class ContactTest {

    private static final List<String> CONTACTS = List.of("0931-7654321", "gk@qinghe.example", "王小五", "745000");

    private static final String REPORT = """
            青禾县司法局2023年政府信息公开工作年度报告
            发布日期：2024-01-26 责任编辑：王小五
            本报告由青禾县司法局编制，如有疑问请联系（联系人：王小五，电话：0931-7654321，邮箱：gk@qinghe.example，邮编：745000）。
            一、总体情况
            各项工作有序推进，全年主动公开政府信息11398889条。
            二、主动公开政府信息情况
            信息内容 | 本年处理决定数量 |
            行政许可 | 13812345678 |
            行政处罚 | 1234567 |
            三、收到和处理政府信息公开申请情况
            受理机构电话：0931-7654321，邮编：745000。
            六、其他需要报告的事项
            无。
            单位负责人：王小五 填报人：王小五 联系电话：0931-7654321
            """;

    private static String everything(Reading reading) {
        AnnualReport report = reading.report().orElseThrow();
        StringBuilder all = new StringBuilder(ExportJson.write(reading));
        report.sections().forEach(section -> all.append(section.text()).append('\n'));
        reading.provenance().cells().values().forEach(evidence -> append(all, evidence));
        reading.provenance().facts().values().forEach(evidence -> append(all, evidence));
        return all.append(reading.diagnostics()).append(report.header()).toString();
    }

    private static void append(StringBuilder all, Evidence evidence) {
        all.append(evidence.raw()).append(evidence.location()).append('\n');
    }

    @Test
    void nothingThatWasReadShowsThem() {
        assertThat(everything(Reports.parse(REPORT))).doesNotContain(CONTACTS);
    }

    @Test
    void whoAsksForThemGetsThem() {
        Reading reading = ReportParser.builder().keepContacts().build().parse(Source.ofText("a.txt", REPORT));

        assertThat(everything(reading)).contains("0931-7654321", "745000");
    }

    @Test
    void figuresAreReadAsEver() {
        AnnualReport report = Reports.parse(REPORT).report().orElseThrow();

        assertThat(report.cell(CellRef.parse("proactive/administrativeLicensing/decisions")))
                .isEqualTo(Cell.of(13812345678L));
        assertThat(report.cell(CellRef.parse("proactive/administrativePenalty/decisions")))
                .isEqualTo(Cell.of(1234567));
        assertThat(report.sections().get(0).text()).contains("11398889条");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>联系电话</td><td>0931-7654321</td></tr><tr><td>填报人</td><td>王小五</td></tr></table>",
                "<p>联系电话：</p><p>0931-7654321</p>",
                "<p>联系人<br>王小五</p>",
                "<p>联系电话 | 0931-7654321 | 填报人 | 王小五 |</p>",
                "<p>邮 编：745000</p>"
            })
    void theNextCellAndTheNextLineAreCoveredToo(String html) {
        String page = "<html><title>青禾县司法局2023年政府信息公开工作年度报告</title><p>一、总体情况</p><p>有序推进。</p>" + html
                + "<p>二、主动公开政府信息情况</p></html>";

        assertThat(everything(Reports.parse(Source.ofText("page.html", page)))).doesNotContain(CONTACTS);
    }

    @Test
    void placesBehindACoveredNumberStayRight() {
        Reading covered = Reports.parse(REPORT);
        Reading kept = ReportParser.builder().keepContacts().build().parse(Source.ofText("text", REPORT));

        assertThat(covered.provenance().cells().keySet())
                .allSatisfy(ref -> assertThat(covered.locate(ref)).isEqualTo(kept.locate(ref)));
    }
}
