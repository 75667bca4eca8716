package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Test
    void itIsWrittenAsAnIntervalAndReadBack() {
        ReportPeriod period = new ReportPeriod(FIRST, LAST);

        assertThat(period).hasToString("2023-01-01/2023-12-31");
        assertThat(ReportPeriod.parse("2023-01-01/2023-12-31")).isEqualTo(period);
    }

    @Test
    void aCalendarYearIsOneFromItsFirstDayToItsLast() {
        assertThat(new ReportPeriod(FIRST, LAST).calendarYear()).hasValue(2023);
        assertThat(new ReportPeriod(FIRST.plusDays(1), LAST).calendarYear()).isEmpty();
        assertThat(new ReportPeriod(FIRST, LAST.plusYears(1)).calendarYear()).isEmpty();
    }

    @Test
    void oneDayIsAPeriodButNoneEndsBeforeItBegins() {
        assertThat(new ReportPeriod(FIRST, FIRST).to()).isEqualTo(FIRST);
        assertThatThrownBy(() -> new ReportPeriod(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "2023-01-01", "2023-01-01/", "2023-01-01/2023-02-30", "2023年1月1日至12月31日"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> ReportPeriod.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
