package dev.gip.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Limits DEFAULT = Limits.untrusted();

    @Test
    void theDefaultIsForSourcesNobodyTrusts() {
        assertThat(DEFAULT)
                .isEqualTo(new Limits(20_971_520, 10_000_000, 10_000, 100, 500, 200_000, 200, Duration.ofMinutes(1)));
    }

    static Stream<Arguments> copies() {
        Duration minute = Duration.ofMinutes(1);
        return Stream.of(
                Arguments.of(
                        DEFAULT.withMaxBytes(1), new Limits(1, 10_000_000, 10_000, 100, 500, 200_000, 200, minute)),
                Arguments.of(
                        DEFAULT.withMaxCharacters(1),
                        new Limits(20_971_520, 1, 10_000, 100, 500, 200_000, 200, minute)),
                Arguments.of(
                        DEFAULT.withMaxEntries(1),
                        new Limits(20_971_520, 10_000_000, 1, 100, 500, 200_000, 200, minute)),
                Arguments.of(
                        DEFAULT.withMaxExpansion(1),
                        new Limits(20_971_520, 10_000_000, 10_000, 1, 500, 200_000, 200, minute)),
                Arguments.of(
                        DEFAULT.withMaxPages(1),
                        new Limits(20_971_520, 10_000_000, 10_000, 100, 1, 200_000, 200, minute)),
                Arguments.of(
                        DEFAULT.withMaxCells(1), new Limits(20_971_520, 10_000_000, 10_000, 100, 500, 1, 200, minute)),
                Arguments.of(
                        DEFAULT.withMaxNesting(1),
                        new Limits(20_971_520, 10_000_000, 10_000, 100, 500, 200_000, 1, minute)),
                Arguments.of(
                        DEFAULT.withMaxTime(Duration.ofSeconds(1)),
                        new Limits(20_971_520, 10_000_000, 10_000, 100, 500, 200_000, 200, Duration.ofSeconds(1))));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aCopyDiffersInTheOneLimitAlone(Limits copy, Limits expected) {
        assertThat(copy).isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("maxBytes", "0", limits -> limits.withMaxBytes(0)),
                refused("maxBytes", "-1", limits -> limits.withMaxBytes(-1)),
                refused("maxCharacters", "0", limits -> limits.withMaxCharacters(0)),
                refused("maxEntries", "0", limits -> limits.withMaxEntries(0)),
                refused("maxExpansion", "0", limits -> limits.withMaxExpansion(0)),
                refused("maxPages", "0", limits -> limits.withMaxPages(0)),
                refused("maxCells", "0", limits -> limits.withMaxCells(0)),
                refused("maxNesting", "-7", limits -> limits.withMaxNesting(-7)),
                refused("maxTime", "PT0S", limits -> limits.withMaxTime(Duration.ZERO)),
                refused("maxTime", "PT-1S", limits -> limits.withMaxTime(Duration.ofSeconds(-1))));
    }

    private static Arguments refused(String limit, String value, Function<Limits, Limits> change) {
        return Arguments.of(limit, value, change);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aLimitThatIsNotPositiveIsRefusedByName(String limit, String value, Function<Limits, Limits> change) {
        assertThatThrownBy(() -> change.apply(DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(limit + " must be positive, not " + value);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999_999})
    void aTimeShorterThanAMillisecondIsALimit(long nanos) {
        assertThat(DEFAULT.withMaxTime(Duration.ofNanos(nanos)).maxTime()).isEqualTo(Duration.ofNanos(nanos));
    }

    @Test
    void anEndlessTimeIsCutToWhatNanosecondsCanCount() {
        Limits endless = DEFAULT.withMaxTime(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(endless.maxTime().toNanos()).isEqualTo(Long.MAX_VALUE);
    }
}
