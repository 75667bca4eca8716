package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Layout does not matter: whatever it is, all cells are as the report has them. The samples are the same in every build, so
 * that a build tells of its own change; the nightly profile takes twenty times as many.
 */
class LosslessLaws {

    @Property(seed = "2019", shrinking = ShrinkingMode.OFF)
    void everyLayoutGivesBackTheReport(@ForAll("plain") Retold retold) {
        assertRead(retold);
    }

    @Property(seed = "2019", shrinking = ShrinkingMode.OFF)
    void otherWordsChangeNothing(@ForAll("inOtherWords") Retold retold) {
        assertRead(retold);
    }

    @Property(seed = "2019", shrinking = ShrinkingMode.OFF)
    void otherSurroundingsChangeNothing(@ForAll("inOtherSurroundings") Retold retold) {
        assertRead(retold);
    }

    @Property(seed = "2019", shrinking = ShrinkingMode.OFF)
    void severalChangesChangeNothing(@ForAll("changed") Retold retold) {
        assertRead(retold);
    }

    /** A table may be a picture or an attachment; then nothing in its place is one. */
    @Property(seed = "2019", shrinking = ShrinkingMode.OFF)
    void tablesThatAreNotThereAreAbsent(@ForAll("plain") Retold retold) {
        Layout layout = retold.layout();
        PrintedReport report = StrangeRows.TABLES_LOST.in(retold.report(), new Random(retold.number()));
        Map<CellRef, Cell> shown = new LinkedHashMap<>(report.cells());
        shown.keySet()
                .removeIf(ref -> report.tables().noneMatch(table -> table.key().equals(ref.table())));

        assertThat(Cells.difference(shown, Cells.of(Reports.parse(report.print(layout)))))
                .isEmpty();
    }

    private static void assertRead(Retold retold) {
        assertThat(Cells.difference(retold.report().cells(), Cells.of(Reports.parse(retold.source()))))
                .isEmpty();
    }

    @Provide
    Arbitrary<Retold> plain() {
        return retold(Harmless.all(), 0);
    }

    @Provide
    Arbitrary<Retold> inOtherWords() {
        return retold(List.of(OtherWords.values()), 1);
    }

    @Provide
    Arbitrary<Retold> inOtherSurroundings() {
        return retold(
                Harmless.all().stream()
                        .filter(change -> !(change instanceof OtherWords))
                        .toList(),
                1);
    }

    @Provide
    Arbitrary<Retold> changed() {
        return retold(Harmless.all(), 3);
    }

    private static Arbitrary<Retold> retold(List<Harmless> changes, int count) {
        return Combinators.combine(
                        Arbitraries.of(KnownGaps.layoutsThatAreRead()),
                        Arbitraries.of(changes).set().ofSize(count),
                        Arbitraries.integers())
                .as((layout, chosen, number) -> new Retold(
                        layout,
                        chosen.stream().filter(change -> change.suits(layout)).toList(),
                        number))
                .filter(retold -> !KnownGaps.of(retold));
    }
}
