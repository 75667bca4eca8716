package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParseCommandTest {

    @Test
    void showsFactsSectionsFiguresAndTables() {
        Cli.Result result = Cli.run("parse", Cli.QINGHE);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("  机关：青禾县人民政府\n")
                .contains("  部分：一、总体情况（")
                .contains("正文所载数字：proactiveTotal 8642 条；")
                .contains("三、收到和处理政府信息公开申请情况\n");
    }

    @Test
    void aSectionWithoutHeadingHasTheNameOfTheForm() {
        String text = Fixtures.luanping().replace("四、收到和处理政府信息公开申请情况", "");
        assertThat(Cli.run("parse", Fixtures.write("report.txt", text)).out()).contains("；政府信息公开行政复议、行政诉讼情况（0 字）");
    }

    @Test
    void figuresThatContradictEachOtherAreNamedAndNotShown() {
        String text = Fixtures.read(Cli.QINGHE).replace("（五）监督保障。", "（五）监督保障。全年新收政府信息公开申请175件。");
        assertThat(Cli.run("parse", "--no-tables", "--lang", "en", Fixtures.write("report.html", text))
                        .out())
                .contains("newlyReceived statements contradict each other")
                .contains("[warning] CONFLICTING_FIGURES");
    }
}
