package dev.gip.parser.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.ReportPeriod;
import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body that reports, the year and the period, from whatever names them. */
class AgencyTest {

    private static Certainty certainty(Reading reading, String fact) {
        return reading.provenance().of(fact).orElseThrow().certainty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2023年政府信息公开工作年度报告/ 发布机构：双河县司法局; 双河县司法局; STATED",
                "2023年政府信息公开工作年度报告/ 来源：双河县司法局; 双河县司法局; STATED",
                "2023年政府信息公开工作年度报告/ 双河县司法局; 双河县司法局; DERIVED",
                "本报告由双河县司法局依据条例编制，欢迎监督，并提出意见。; 双河县司法局; DERIVED",
                "根据条例规定，现将双河县司法局2023年政府信息公开工作年度报告公布如下。; 双河县司法局; DERIVED",
                "本报告全文可在网站查阅，如有疑问，请与双河县司法局联系。; 双河县司法局; DERIVED",
                "发布机构：双河县政务公开办公室/ 本报告由双河县司法局编制，欢迎社会各界监督。; 双河县司法局; DERIVED",
                "2023年政府信息公开工作年度报告/ 发布机构：全州县司法局; 全州县司法局; STATED",
                "2023年政府信息公开工作年度报告/ 发布机构：贵阳市司法局; 贵阳市司法局; STATED",
                "2023年政府信息公开工作年度报告/ 发布机构：本溪市司法局; 本溪市司法局; STATED"
            })
    void theBodyIsTheOneThatTheFrontNames(String front, String agency, Certainty certainty) {
        Reading reading = Fronts.read(front);

        assertThat(reading.report().orElseThrow().header().agency()).isEqualTo(agency);
        assertThat(certainty(reading, "agency")).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2023年，双河县司法局以公开促落实。; 双河县司法局",
                "2023年，双河县司法局认真落实条例。; 双河县司法局",
                "2023年双河县司法局严格落实条例。; 双河县司法局",
                "一年来，双河县司法局坚持公开。; 双河县司法局",
                "2023年，在县委、县政府的领导下，双河县司法局深入贯彻条例。; 双河县司法局",
                "2023年，省司法厅以条例为准。在云岭省司法厅网站公开信息9条。; 云岭省司法厅",
                "2023年，我局认真落实条例。; -",
                "2023年，全县各级各部门认真落实条例。; -",
                "2023年，在县委的领导下，我镇深入贯彻条例。; -",
                "2023年，国务院办公厅印发要点，我局认真落实。; -"
            })
    void withoutATitleTheSubjectOfTheFirstSentenceTells(String sentence, String agency) {
        String text = "一、总体情况\n" + sentence + "\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n";

        assertThat(Reports.parse(text).report().orElseThrow().header().agency()).isEqualTo(agency);
    }

    @Test
    void aBodyThatOnlySpeaksOfItselfIsSaidToBeUnknown() {
        Reading reading = Fronts.read("我局认真落实条例，现将2023年政府信息公开工作情况报告如下。");

        assertThat(reading.report().orElseThrow().header().agency()).isNull();
        assertThat(Fronts.codes(reading)).contains("AGENCY_UNKNOWN");
    }

    @Test
    void aShortNameInTheTitleIsKeptAndTheFullOneSaid() {
        Reading reading = Fronts.read("司法局2023年政府信息公开工作年度报告/ 发布机构：双河县司法局");

        assertThat(reading.report().orElseThrow().header().agency()).isEqualTo("司法局");
        assertThat(Fronts.codes(reading)).contains("AGENCY_SHORT");
    }

    @Test
    void anotherBodyInTheIntroductionIsPointedOut() {
        Reading reading = Fronts.read("双河县司法局2023年政府信息公开工作年度报告/ 本报告由北川县财政局编制，欢迎监督，并提出意见。");

        assertThat(reading.report().orElseThrow().header().agency()).isEqualTo("双河县司法局");
        assertThat(Fronts.codes(reading)).contains("AGENCY_CONFLICT");
    }

    @Test
    void theFactsHavePlaces() {
        Reading reading = Fronts.read("首页/ 双河县司法局2023年政府信息公开工作年度报告/ 发布日期：2024-01-26");

        assertThat(reading.provenance().of("year").orElseThrow().location().describe())
                .contains("line 2");
        assertThat(reading.provenance().of("published").orElseThrow())
                .satisfies(found -> assertThat(found.label()).isEqualTo("发布日期"))
                .satisfies(found -> assertThat(found.location().describe()).contains("line 3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "统计期限自2023年1月1日起至2023年12月31日止。; 2023-01-01/2023-12-31",
                "统计期限为2023年1月1日至12月31日。; 2023-01-01/2023-12-31",
                "数据统计时间：2023.01.01-2023.12.31; 2023-01-01/2023-12-31",
                "（2023年1月1日—2023年12月31日）; 2023-01-01/2023-12-31",
                "所列数据的统计期限从2008年5月1日到2008年12月31日。; 2008-05-01/2008-12-31",
                "培训时段为2023年3月1日至2023年3月5日。; -",
                "统计期限自2023年1月1日起至202320年12月31日止。; -",
                "自1月1日至12月31日。; -"
            })
    void thePeriodIsReadWhereTheTextStatesIt(String sentence, String period) {
        ReportPeriod read = Fronts.header(sentence).period();

        assertThat(read).isEqualTo(period == null ? null : ReportPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2023年，我局主动公开信息33条。; 2023",
                "我局高度重视公开工作，2023年主动公开信息33条。; 2023",
                "我局按照《2022年政务公开工作要点》抓落实。; -",
                "自2019年条例修订以来，我局累计公开信息300条。; -"
            })
    void withoutATitleTheFirstSentenceTellsTheYear(String sentence, Integer year) {
        String text = "一、总体情况\n" + sentence + "\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n";

        assertThat(Reports.parse(text).report().orElseThrow().header().year()).isEqualTo(year);
    }

    @Test
    void aPeriodOfAWholeYearTellsTheYear() {
        assertThat(Fronts.header("统计期限自2023年1月1日起至2023年12月31日止。").year()).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "双河县司法局2022年政府信息公开工作年度报告/ 统计期限自2023年1月1日起至2023年12月31日止。; -",
                "双河县司法局2023年政府信息公开工作年度报告/ 发布日期：2024-01-26/ 统计期限自2022年1月1日起至2022年12月31日止。; 2023",
                "双河县司法局2024年政府信息公开工作年度报告/ 发布日期：2024-01-26/ 统计期限自2023年1月1日起至2023年12月31日止。; 2023",
                "双河县司法局2023年政府信息公开工作年度报告/ 发布日期：2024-01-26/ 双河县司法局/ 2022年政府信息公开年度报告; 2023"
            })
    void ofYearsThatDisagreeTheOneIsTakenForWhichTheRestSpeaks(String front, Integer year) {
        Reading reading = Fronts.read(front);

        assertThat(reading.report().orElseThrow().header().year()).isEqualTo(year);
        assertThat(Fronts.codes(reading)).contains("YEAR_CONFLICT");
        assertThat(reading.provenance().of("year").map(found -> found.certainty()))
                .isEqualTo(java.util.Optional.ofNullable(year).map(decided -> Certainty.DOUBTFUL));
    }
}
