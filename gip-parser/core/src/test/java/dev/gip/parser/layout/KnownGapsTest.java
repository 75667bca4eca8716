package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import dev.gip.parser.layout.KnownGaps.Gap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the parser cannot do yet. A test here turns red when it can: then take the line out of {@code known-gaps.txt}, and the
 * laws ask for it from then on.
 */
class KnownGapsTest {

    static List<Gap> layouts() {
        return KnownGaps.all().stream().filter(Gap::isLayout).toList();
    }

    static List<Gap> changes() {
        return KnownGaps.all().stream()
                .filter(gap -> !gap.isLayout() && !gap.isLoss())
                .toList();
    }

    static List<Gap> losses() {
        return KnownGaps.all().stream().filter(Gap::isLoss).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theCellsOfTheLayoutAreMissedAndNoOtherFigureIsGiven(Gap gap) {
        PrintedReport report = gap.retold().report();
        Map<CellRef, Cell> read = Cells.of(Reports.parse(gap.retold().source()));

        assertThat(Cells.difference(report.cells(), read)).isNotEmpty();
        assertThat(WrongNumbers.of(report.cells(), read)).isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("changes")
    void cellsAreMissedForAHarmlessChange(Gap gap) {
        assertThat(Cells.difference(
                        gap.retold().report().cells(),
                        Cells.of(Reports.parse(gap.retold().source()))))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("losses")
    void aWrongNumberIsGiven(Gap gap) {
        assertThat(WrongNumbers.of(gap.damaged().report().cells(), gap.damaged().read()))
                .isNotEmpty();
    }
}
