package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a source has lost is missed or left open; no other figure takes its place. */
class LossyLayoutProperties {

    /** A report that has lost figures, in a layout. */
    record Lossy(KnownReport known, Layout layout, Set<CellRef> lost) {

        Reading read() {
            return Reports.parse(known.without(List.copyOf(lost)).print(layout));
        }

        /** Cells whose figure the source still shows. */
        Map<CellRef, Cell> shown() {
            Map<CellRef, Cell> shown = new LinkedHashMap<>(known.cells());
            shown.keySet().removeAll(lost);
            return shown;
        }

        @Override
        public String toString() {
            return layout + " " + known.form().id() + " without " + lost;
        }
    }

    @Provide
    Arbitrary<Lossy> lossy() {
        Arbitrary<Layout> layouts = Arbitraries.of(EnumSet.complementOf(EnumSet.copyOf(LayoutTest.GAPS)))
                .filter(layout -> !layout.hasColumns());
        return Combinators.combine(layouts, Arbitraries.of(FormId.F2019, FormId.F2021))
                .flatAs((layout, form) -> {
                    KnownReport known = KnownReport.of(form);
                    return Arbitraries.of(losable(known, layout))
                            .set()
                            .ofMinSize(1)
                            .ofMaxSize(2)
                            .map(lost -> new Lossy(known, layout, lost));
                });
    }

    /** A row with one cell that lost it is a row with a blank; where bars open rows, one at the beginning may be a cell. */
    private static List<CellRef> losable(KnownReport known, Layout layout) {
        return known.cells().keySet().stream()
                .filter(ref -> known.cells().keySet().stream()
                                .filter(other -> other.row().equals(ref.row()))
                                .count()
                        > 1)
                .filter(ref ->
                        layout != Layout.BAR_THEN_CELL_A_LINE || !ref.table().equals("review"))
                .toList();
    }

    @Property
    void noFigureTakesThePlaceOfALostOne(@ForAll("lossy") Lossy lossy) {
        Map<CellRef, Cell> read = new LinkedHashMap<>(Cells.of(lossy.read()));
        read.entrySet()
                .removeIf(entry -> lossy.lost().contains(entry.getKey())
                        && entry.getValue().kind() == CellKind.BLANK);

        assertThat(Cells.wrong(lossy.shown(), read)).isEmpty();
    }

    @Property
    void whatIsOpenHasTheFigureAmongItsCandidates(@ForAll("lossy") Lossy lossy) {
        Map<CellRef, Cell> read = Cells.of(lossy.read());

        assertThat(lossy.shown()).allSatisfy((ref, cell) -> {
            if (read.get(ref) instanceof Cell.Unresolved open) {
                assertThat(open.candidates()).as("%s", ref).contains(cell);
            }
        });
    }

    @Property
    void theReadingIsPartial(@ForAll("lossy") Lossy lossy) {
        assertThat(lossy.read().outcome()).isEqualTo(ReadingOutcome.PARTIAL);
    }
}
