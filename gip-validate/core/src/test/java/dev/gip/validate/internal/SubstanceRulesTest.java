package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AgencyKind;
import dev.gip.model.AnnualReport;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.validate.Reports;
import dev.gip.validate.ValidationContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceRulesTest {

    private static final ValidationContext GOVERNMENT =
            ValidationContext.builder().agencyKind(AgencyKind.GOVERNMENT).build();

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "无", "无。", "暂无。", "没有问题；"})
    void aSectionOnProblemsThatNamesNoneIsFoundOnce(String text) {
        assertThat(said("GIP-TXT-004", Written.report("problems", text))).hasSize(1);
        assertThat(said("GIP-TXT-005", Written.report("problems", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "加强培训，按季度检查。, 没有写存在什么问题",
        "更新不及时，形式单一。, 没有写如何改进",
    })
    void oneHalfOfTheSectionIsNotEnough(String text, String said) {
        assertThat(said("GIP-TXT-005", Written.report("problems", text)))
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布速度还要加快，有的文件拖了一个多月。我区将每周巡查一次。",
                "群众看了仍摸不着头脑。今后坚持谁起草谁解读。",
                "栏目更新较慢。已安排专人负责。",
                "群众看不懂专业术语。我们对5份公告配发图解，并在县电视台开设专栏。",
                "更新不及时。针对上述问题，制定范本8类。",
                "馆藏数字化慢。明年力争完成八成。",
                "公开不及时，原因在于审核链条长。我局把审核时限压缩为一天。",
            })
    void problemsAndImprovementsAreToldInManyWays(String text) {
        assertThat(said("GIP-TXT-005", Written.report("problems", text))).isEmpty();
    }

    @Test
    void aPlanFullOfGoodIntentionsNamesNoProblem() {
        assertThat(said("GIP-TXT-005", Written.report("problems", "不断加强培训，不仅按季度检查，还将坚持问题导向。")))
                .hasSize(1);
    }

    @Test
    void improvementsMayStandInASectionOfTheirOwn() {
        AnnualReport report = Written.report("problems", "更新不及时，形式单一。");
        List<Section> sections = new ArrayList<>(report.sections());
        sections.add(new Section("x:下一步打算", "七、下一步打算", "今后按季度检查。"));

        assertThat(said("GIP-TXT-005", report.withSections(sections))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无。", "情况良好。", "详见附件"})
    void aFirstSectionOfLessThanASentenceIsFound(String text) {
        assertThat(said("GIP-TXT-006", Written.report("overview", text))).hasSize(1);
    }

    @Test
    void aShortOverviewOfTheYearsBeforeTheFormIsNot() {
        AnnualReport report = Reports.zeros(FormId.STATISTICS_2014).build();

        assertThat(run(STANDARD.validate(report), "GIP-TXT-006").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aSentenceOfSubstanceIsEnough() {
        assertThat(said("GIP-TXT-006", Written.report("overview", "全年主动公开政府信息二十条，收到的三件申请均按期答复。")))
                .isEmpty();
    }

    @Test
    void aGovernmentThatLeavesTopicsOutIsToldWhich() {
        AnnualReport report = Written.report("overview", "全年开展了工作考核，收到的申请均按期答复。");

        assertThat(said("GIP-TXT-009", report, GOVERNMENT))
                .singleElement()
                .asString()
                .contains("责任追究、社会评议");
        assertThat(run(STANDARD.validate(report), "GIP-TXT-009").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aReportWithoutTextIsNotAskedForTopics() {
        AnnualReport tables = Written.report().withSections(List.of());

        assertThat(run(STANDARD.validate(tables, GOVERNMENT), "GIP-TXT-009").status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }
}
