package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.validate.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherAgencyRulesTest {

    private static final String OTHER = "GIP-TXT-002";

    @ParameterizedTest
    @CsvSource({
        "清河县白杨镇人民政府, '2023年，黄柳镇认真贯彻条例。', 黄柳镇",
        "清河县白杨镇人民政府, '黄柳镇人民政府严格按照条例办理申请。', 黄柳镇人民政府",
        "清河县司法局, '2023年，青山县司法局坚持以公开为常态。', 青山县司法局",
        "白石市西洲区教育局, '东洲区教育局积极做好公开工作。', 东洲区教育局",
    })
    void anotherBodyOfTheSameKindAsSubjectIsNamed(String agency, String text, String other) {
        assertThat(said(OTHER, by(agency, text))).singleElement().asString().contains("“" + other + "”", agency);
    }

    @ParameterizedTest
    @CsvSource({
        "清河县白杨镇人民政府, '2023年，白杨镇认真贯彻条例。'",
        "清河县白杨镇人民政府, '各乡镇积极做好公开工作。全镇坚持公开为常态。本镇严格按照条例办理。'",
        "清河县司法局, '2023年，县司法局认真贯彻条例。清河县严格按照要求公开。'",
        "清河县司法局, '青山县财政局认真指导公开工作。'",
        "清河县司法局, '与青山县司法局签订协作协议。'",
        "白石市西洲区教育局, '白石市教育局坚持每季度检查。'",
        "白石市西洲区教育局, '城区教育局积极做好公开工作。'",
        "司法局, '青山县司法局坚持公开为常态。'",
        "清河县司法局, '其他区县坚持公开为常态。'",
        "清河县白杨镇人民政府, '赴邻近的黄柳镇学习交流。黄柳镇积极分享了做法。'",
    })
    void itselfItsSuperiorsOthersItWorksWithAndGenericNamesAreNot(String agency, String text) {
        assertThat(said(OTHER, by(agency, text))).isEmpty();
    }

    @Test
    void aConflictThatTheReaderSawIsToldInItsWords() {
        Diagnostic said = new Diagnostic(
                "AGENCY_CONFLICT",
                Severity.WARNING,
                new LocalizedText("正文称由乙编制。", "The text says B."),
                null,
                List.of());
        Reading reading = Reading.of("a.txt", true, Written.report(), Provenance.NONE, List.of(said));

        assertThat(Reports.findings(Reports.STANDARD.validate(reading), OTHER))
                .singleElement()
                .extracting(finding -> finding.text().zh())
                .asString()
                .startsWith("正文称由乙编制。");
    }

    private static AnnualReport by(String agency, String text) {
        AnnualReport report = Written.report("overview", text);
        return report.withHeader(report.header().withAgency(agency));
    }
}
