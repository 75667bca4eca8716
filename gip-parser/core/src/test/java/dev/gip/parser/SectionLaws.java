package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However its headings are numbered, ended and laid out, and whatever their order: a report has the same sections. */
class SectionLaws {

    private static final List<String> HEADINGS =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    private static final List<String> KEYS =
            List.of("overview", "proactive", "requests", "review", "problems", "other");

    private static final List<String> TEXTS = List.of(
            "2023年，我局改版网站，建立台账。",
            "全年发布信息120条。\n其中网站80条。",
            "全年收到申请3件，均按期答复。",
            "没有发生。",
            "一是更新不够及时。二是形式单一。\n今后加强培训。",
            "本年度没有收取信息处理费。");

    /** A number as the heading shows it; the first letter stands for a numeral, the second for a digit. */
    @Provide
    Arbitrary<String> numberings() {
        return Arbitraries.of(
                "N、", "N.", "N ", "（N）", "(N) ", "D、", "D.", "D）", "（D）", "第N部分 ", "第D章：", "## N、", "• ", "");
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of("\n", "。\n", "：\n", "；\n", "\u3000\n", "\n\n", "：", "。");
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5);
    }

    private static String numbering(String style, int number) {
        return style.replace("N", "一二三四五六".substring(number - 1, number)).replace("D", String.valueOf(number));
    }

    @Property
    void sectionsKeepTheirKeysAndTexts(
            @ForAll("numberings") String numbering,
            @ForAll("endings") String ending,
            @ForAll("orders") List<Integer> order) {
        StringBuilder report = new StringBuilder("云水县林业局2023年政府信息公开工作年度报告\n");
        Map<String, String> expected = new LinkedHashMap<>();
        for (int place = 0; place < order.size(); place++) {
            int section = order.get(place);
            report.append(numbering(numbering, place + 1))
                    .append(HEADINGS.get(section))
                    .append(ending)
                    .append(TEXTS.get(section))
                    .append('\n');
            expected.put(KEYS.get(section), TEXTS.get(section));
        }
        report.append("云水县林业局\n2024年1月20日\n");

        assertThat(sections(report.toString())).containsExactlyEntriesOf(expected);
    }

    @Property
    void aHeadingThatIsMissingTakesNoOtherWithIt(
            @ForAll("numberings") String numbering, @ForAll("orders") List<Integer> order) {
        List<Integer> kept = new ArrayList<>(order.subList(0, 4));
        kept.sort(Integer::compare);
        StringBuilder report = new StringBuilder("云水县林业局2023年政府信息公开工作年度报告\n");
        kept.forEach(section -> report.append(numbering(numbering, section + 1))
                .append(HEADINGS.get(section))
                .append('\n')
                .append(TEXTS.get(section))
                .append('\n'));

        assertThat(sections(report.toString()).keySet())
                .containsExactlyElementsOf(kept.stream().map(KEYS::get).toList());
    }

    private static Map<String, String> sections(String report) {
        Map<String, String> sections = new LinkedHashMap<>();
        Reports.parse(report)
                .report()
                .orElseThrow()
                .sections()
                .forEach(section -> sections.put(section.key(), section.text()));
        return sections;
    }
}
