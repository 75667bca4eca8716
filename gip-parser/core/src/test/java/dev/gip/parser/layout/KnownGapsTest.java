package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import dev.gip.parser.layout.KnownGaps.Gap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the parser cannot do yet. A test here turns red when it can: then take what it names out of {@code known-gaps.txt}, and
 * the laws ask for it from then on.
 */
class KnownGapsTest {

    static Stream<Gap> layouts() {
        return KnownGaps.all().stream().filter(Gap::isLayout);
    }

    static Stream<String> changes() {
        return names(gap -> !gap.isLayout() && !gap.isLoss());
    }

    static Stream<String> losses() {
        return names(Gap::isLoss);
    }

    private static Stream<String> names(Predicate<Gap> kind) {
        return KnownGaps.all().stream().filter(kind).map(Gap::what).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theCellsOfTheLayoutAreMissedAndNoOtherFigureIsGiven(Gap gap) {
        Map<CellRef, Cell> truth = gap.retold().report().cells();
        Map<CellRef, Cell> read = Cells.of(Reports.parse(gap.retold().source()));

        assertThat(Cells.difference(truth, read)).isNotEmpty();
        assertThat(WrongNumbers.of(truth, read)).isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("changes")
    void cellsAreMissedForAHarmlessChange(String change) {
        assertThat(gaps(change).filter(gap -> isRead(gap.retold())))
                .as("closed gaps")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("losses")
    void aWrongNumberIsGivenOrNothingAtAll(String loss) {
        assertThat(gaps(loss).filter(gap -> isSafe(gap.damaged())))
                .as("closed gaps")
                .isEmpty();
    }

    private static Stream<Gap> gaps(String what) {
        return KnownGaps.all().stream().filter(gap -> gap.what().equals(what));
    }

    private static boolean isRead(Retold retold) {
        return Cells.difference(retold.report().cells(), Cells.of(Reports.parse(retold.source())))
                .isEmpty();
    }

    /** Whether no wrong number is given, and the parser does not fail altogether. */
    private static boolean isSafe(Damaged damaged) {
        try {
            return WrongNumbers.of(damaged.report().cells(), damaged.read()).isEmpty();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
