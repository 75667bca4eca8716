package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.validate.ValidationContext;
import org.junit.jupiter.api.Test;

class LikenessRulesTest {

    private static final String TEXT =
            "%s年，%s共主动公开政府信息%s条，把重大项目和民生保障作为重点，逐月核对更新情况；" + "政策文件与解读材料同步组织、同步审签、同步发布，对群众咨询较多的事项编成问答放在网站首页。";

    @Test
    void lastYearsTextWithNewFiguresIsFound() {
        ValidationContext last = ValidationContext.builder()
                .previous(aYearBefore(saying("2022", "我局", "84")))
                .build();

        assertThat(said("GIP-TXT-007", saying("2023", "我局", "1260"), last)).hasSize(1);
    }

    @Test
    void aSistersTextUnderAnotherNameIsFoundAndTheSisterNamed() {
        AnnualReport sister = saying("2023", "青山县司法局", "84");
        AnnualReport renamed = sister.withHeader(sister.header().withAgency("青山县司法局"));
        ValidationContext sisters = ValidationContext.builder().sister(renamed).build();

        assertThat(said("GIP-TXT-008", saying("2023", "清河县司法局", "20"), sisters))
                .singleElement()
                .asString()
                .contains("“青山县司法局”");
    }

    @Test
    void shortSectionsAreAlikeByChance() {
        ValidationContext last = ValidationContext.builder()
                .previous(aYearBefore(Written.report()))
                .build();

        assertThat(said("GIP-TXT-007", Written.report(), last)).isEmpty();
    }

    @Test
    void aTextOfItsOwnIsNotFound() {
        AnnualReport own = Written.report(
                "overview",
                "2023年，我局新设政策问答栏目，邀请企业和居民代表参加开放日，对申请较多的征地补偿信息改为主动公开，"
                        + "组织两次答复文书评查，把发现的格式问题整理成清单发给各科室对照整改，没有发生逾期答复的情况。");
        ValidationContext last = ValidationContext.builder()
                .previous(aYearBefore(saying("2022", "我局", "84")))
                .build();

        assertThat(said("GIP-TXT-007", own, last)).isEmpty();
    }

    private static AnnualReport saying(String year, String who, String count) {
        return Written.report("overview", TEXT.formatted(year, who, count));
    }

    private static AnnualReport aYearBefore(AnnualReport report) {
        return report.withHeader(report.header().withYear(2022));
    }
}
