package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportHeaderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final ReportPeriod HALF = new ReportPeriod(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
    private static final ReportHeader FULL = new ReportHeader("报告", "清河县人民政府", 2023, YEAR, DAY, "000/2024");

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of(FULL.withTitle("年报"), new ReportHeader("年报", "清河县人民政府", 2023, YEAR, DAY, "000/2024")),
                Arguments.of(FULL.withAgency("清河县"), new ReportHeader("报告", "清河县", 2023, YEAR, DAY, "000/2024")),
                Arguments.of(FULL.withYear(2022), new ReportHeader("报告", "清河县人民政府", 2022, YEAR, DAY, "000/2024")),
                Arguments.of(FULL.withPeriod(HALF), new ReportHeader("报告", "清河县人民政府", 2023, HALF, DAY, "000/2024")),
                Arguments.of(
                        FULL.withPublished(LATER), new ReportHeader("报告", "清河县人民政府", 2023, YEAR, LATER, "000/2024")),
                Arguments.of(FULL.withIndexNumber("1"), new ReportHeader("报告", "清河县人民政府", 2023, YEAR, DAY, "1")));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aCopyDiffersInTheOneFactAlone(ReportHeader copy, ReportHeader expected) {
        assertThat(copy).isEqualTo(expected);
    }

    @Test
    void anEmptyHeaderStatesNothing() {
        assertThat(ReportHeader.EMPTY).isEqualTo(new ReportHeader(null, null, null, null, null, null));
    }

    @Test
    void everyFactCanBeTakenBack() {
        assertThat(FULL.withTitle(null)
                        .withAgency(null)
                        .withYear(null)
                        .withPeriod(null)
                        .withPublished(null)
                        .withIndexNumber(null))
                .isEqualTo(ReportHeader.EMPTY);
    }
}
