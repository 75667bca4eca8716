package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Section;
import dev.gip.model.validation.RuleRun.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionRulesTest {

    private static final List<Section> SIX = Written.headed(
                    "一、总体情况",
                    "二、主动公开政府信息情况",
                    "三、收到和处理政府信息公开申请情况",
                    "四、政府信息公开行政复议、行政诉讼情况",
                    "五、存在的主要问题及改进情况",
                    "六、其他需要报告的事项")
            .sections();

    @Test
    void sectionsInTheWrongOrderAreNamed() {
        AnnualReport swapped = with(SIX.get(0), SIX.get(2), SIX.get(1), SIX.get(3), SIX.get(4), SIX.get(5));

        assertThat(said("GIP-STR-003", swapped))
                .singleElement()
                .asString()
                .contains("“三、收到和处理政府信息公开申请情况”", "“二、主动公开政府信息情况”");
    }

    @Test
    void aTableAttachedWithoutAHeadingBreaksNoOrder() {
        Section attached = new Section("proactive", "", "");

        assertThat(said("GIP-STR-003", with(SIX.get(0), SIX.get(4), SIX.get(5), attached)))
                .isEmpty();
    }

    @Test
    void aSectionLeftOutBreaksNoOrder() {
        assertThat(said("GIP-STR-003", with(SIX.get(0), SIX.get(3), SIX.get(5))))
                .isEmpty();
    }

    @Test
    void aSectionThatStandsThereTwiceIsFound() {
        Section again = new Section("overview", "一、 总体情况。", "又一段。");

        assertThat(said("GIP-STR-004", with(SIX.get(0), again, SIX.get(1), SIX.get(2))))
                .singleElement()
                .asString()
                .contains("2 次");
    }

    @Test
    void aHeadingCopiedIntoTheTextOfItsOwnSectionIsARepetition() {
        Section overview = new Section("overview", "一、总体情况", "第一稿。\n一、 总体情况\n第二稿。");

        assertThat(said("GIP-STR-004", with(overview, SIX.get(1), SIX.get(2))))
                .singleElement()
                .asString()
                .contains("“一、总体情况”", "2 次");
    }

    @Test
    void aHeadingLeftInTheTextOfALaterSectionIsARepetition() {
        Section other = new Section("other", "六、其他需要报告的事项", "没有收取信息处理费。\n一、总体情况\n第二稿。");

        assertThat(said("GIP-STR-004", with(SIX.get(0), SIX.get(1), SIX.get(4), other)))
                .singleElement()
                .asString()
                .contains("“一、总体情况”", "2 次");
    }

    @Test
    void aWrongHeadingOverAnotherSectionIsNoRepetition() {
        Section copied = new Section("review", "四、收到和处理政府信息公开申请情况", "");

        assertThat(said("GIP-STR-004", with(SIX.get(0), SIX.get(1), SIX.get(2), copied)))
                .isEmpty();
    }

    @Test
    void aHeadingOfALowerLevelMayHaveTheSameWords() {
        Section overview = new Section("overview", "一、总体情况", "(一)总体情况\n各项工作有序开展。\n1.总体情况");

        assertThat(said("GIP-STR-004", with(overview, SIX.get(1), SIX.get(2)))).isEmpty();
    }

    @Test
    void twoPartsOfOneSectionUnderHeadingsOfTheirOwnAreNoRepetition() {
        Section problems = new Section("problems", "五、存在的主要问题", "更新不及时。");
        Section improvements = new Section("problems", "六、改进措施", "加强检查。");

        assertThat(said("GIP-STR-004", with(SIX.get(0), problems, improvements)))
                .isEmpty();
    }

    @Test
    void aReportThatIsShownTwiceRepeatsNoSection() {
        List<Section> twice = new ArrayList<>(SIX);
        SIX.forEach(section -> twice.add(new Section(section.key(), section.heading(), "另一份。")));
        AnnualReport report = Written.report().withSections(twice);

        assertThat(said("GIP-STR-004", report)).isEmpty();
        assertThat(said("GIP-STR-007", report)).isEmpty();
        assertThat(run(STANDARD.validate(report), "GIP-STR-004").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aSectionThatTheFormDoesNotHaveIsNamed() {
        Section local = new Section("x:政策解读情况", "七、政策解读情况", "");

        assertThat(said("GIP-STR-006", with(SIX.get(0), local)))
                .singleElement()
                .asString()
                .contains("“七、政策解读情况”");
    }

    @Test
    void aNumberThatStandsThereTwiceIsNamed() {
        assertThat(said("GIP-STR-007", Written.headed("一、甲", "一、乙", "三、丙", "四、丁", "五、戊", "六、己")))
                .containsExactly("标题编号“一”重复；请改正编号。");
    }

    @Test
    void aNumberLeftOutIsNamed() {
        assertThat(said("GIP-STR-007", Written.headed("一、甲", "二、乙", "四、丙", "五、丁", "六、戊", "七、己")))
                .containsExactly("标题编号缺“三”；请改正编号或补上缺少的部分。");
    }

    @Test
    void theNumberOfAMissingSectionIsNotMissedAgain() {
        assertThat(said("GIP-STR-007", with(SIX.get(0), SIX.get(1), SIX.get(3), SIX.get(4), SIX.get(5))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、甲|1.乙|三、丙", "一、甲|乙|三、丙", "甲|乙|丙", "2023年总体情况|二、乙|三、丙"})
    void headingsOfSeveralStylesAreNotCounted(String headings) {
        assertThat(said("GIP-STR-007", Written.headed(headings.split("\\|")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一部分 甲|第二部分 乙|第三部分 丙", "（一）甲|（二）乙|（三）丙", "1.甲|2.乙|3.丙"})
    void numbersOfEveryStyleMayRunOn(String headings) {
        assertThat(said("GIP-STR-007", Written.headed(headings.split("\\|")))).isEmpty();
    }

    @Test
    void fewerPartsThanAnnouncedAreCounted() {
        AnnualReport report = Written.report("overview", "本年度报告由总体情况、主动公开情况等五个部分组成。全年收到的申请均按期答复。");

        assertThat(said("GIP-STR-005", report)).singleElement().asString().contains("5 个部分", "6 个部分");
    }

    @Test
    void aPartThatIsAnnouncedAndNotThereIsNamed() {
        AnnualReport report = Written.report("overview", "本报告由总体情况、存在的主要问题及改进情况组成。全年收到的申请均按期答复。");
        List<Section> others = report.sections().stream()
                .filter(section -> !section.key().equals("problems"))
                .toList();

        assertThat(said("GIP-STR-005", report.withSections(others)))
                .singleElement()
                .asString()
                .contains("“存在的主要问题及改进情况”");
    }

    @Test
    void otherThingsMayConsistOfParts() {
        assertThat(said("GIP-STR-005", Written.report("overview", "领导小组由三个部分组成，各科室分工负责，收到的申请均按期答复。")))
                .isEmpty();
    }

    private static AnnualReport with(Section... sections) {
        return Written.report().withSections(List.of(sections));
    }
}
