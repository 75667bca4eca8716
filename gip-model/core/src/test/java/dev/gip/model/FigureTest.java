package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.FormId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static Figure total(String printed) {
        boolean approximate = printed.endsWith("~");
        BigDecimal value = new BigDecimal(printed.replace("~", ""));
        return new Figure(FigureKey.PROACTIVE_TOTAL, value, "条", approximate, "");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, true",
        "5, 5.0, true",
        "5, 6, false",
        "100, 110, false",
        "100~, 110, true",
        "110, 100~, true",
        "100~, 112, false",
        "100~, 110~, false",
        "0, 0~, true"
    })
    void figuresAgreeIfBothCanBeTrue(String one, String other, boolean agree) {
        assertThat(total(one).agreesWith(total(other))).isEqualTo(agree);
        assertThat(total(other).agreesWith(total(one))).isEqualTo(agree);
    }

    @Test
    void figuresOfDifferentThingsAgree() {
        Figure litigation = new Figure(FigureKey.LITIGATION, BigDecimal.ONE, "件", false, "");

        assertThat(litigation.agreesWith(total("5"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'5', 5", "'5 5', 5", "'100~ 104', 104", "'104 100~', 104", "'100~', 100", "'100~ 100~', 100"})
    void aReportGivesTheFigureThatItsStatementsAgreeOn(String stated, int value) {
        assertThat(report(stated).figure(FigureKey.PROACTIVE_TOTAL).map(Figure::value))
                .hasValue(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"''", "'5 6'", "'100~ 104 103'", "'100~ 130'"})
    void aReportGivesNoFigureThatIsNotStatedOrThatItContradicts(String stated) {
        assertThat(report(stated).figure(FigureKey.PROACTIVE_TOTAL)).isEmpty();
    }

    private static AnnualReport report(String stated) {
        AnnualReport.Builder builder = AnnualReport.builder(FormId.F2021);
        builder.figure(new Figure(FigureKey.LITIGATION, BigDecimal.ONE, "件", false, ""));
        List.of(stated.split(" ", -1)).stream()
                .filter(figure -> !figure.isEmpty())
                .forEach(figure -> builder.figure(total(figure)));
        return builder.build();
    }

    @Test
    void noKeyIsListedTwice() {
        assertThat(FigureKey.all()).doesNotHaveDuplicates().contains("proactiveByChannel.website", "proposals.people");
    }
}
