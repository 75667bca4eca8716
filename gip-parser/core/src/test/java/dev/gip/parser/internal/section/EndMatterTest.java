package dev.gip.parser.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndMatterTest {

    private static int start(String... lines) {
        List<Line> read = Stream.of(lines)
                .map(line -> new Line(Shape.PLAIN, 0, List.of(new Field(line, 0, 1, SourceLocation.of("report")))))
                .toList();
        return EndMatter.start(read, 1);
    }

    @Test
    void aDateEndsTheReportTogetherWithTheBodyAboveIt() {
        assertThat(start("六、其他需要报告的事项", "没有。", "青禾县司法局", "2024年1月24日", "附件")).isEqualTo(2);
    }

    @Test
    void aDateAloneEndsIt() {
        assertThat(start("六、其他需要报告的事项", "没有收取费用。", "2024年1月24日")).isEqualTo(2);
    }

    @Test
    void aBodyWithoutADateIsText() {
        assertThat(start("六、其他需要报告的事项", "青禾县司法局")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：2023年报告",
                "青禾县司法局2020年报告.pdf",
                "报告.DOCX",
                "上一篇：2022年报告",
                "相关阅读",
                "责任编辑：某某",
                "版权所有：青禾县人民政府",
                "扫一扫在手机打开当前页面",
                "政府信息公开年报"
            })
    void whatTheSitePrintsBelowEndsIt(String line) {
        assertThat(start("六、其他需要报告的事项", "没有。", line)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年1月24日，我局召开会议。",
                "县政府各部门的年度报告可在“政府信息公开年报”栏目查阅。",
                "附件较多的信息由专人整理后上网，并在每页注明公开的依据、时间和责任人，方便群众查找；今后每季度检查一次，发现问题当月改正，并通报各单位。",
                "无"
            })
    void textIsNotTakenForTheEnd(String line) {
        assertThat(start("六、其他需要报告的事项", line)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县司法局", "青禾县司法局 2024年1月24日"})
    void theBodyAsLastLineBehindTextSignsIt(String line) {
        assertThat(start("六、其他需要报告的事项", "没有收取费用。", line)).isEqualTo(2);
    }
}
