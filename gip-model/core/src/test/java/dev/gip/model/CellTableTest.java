package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellTableTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/total");
    private static final CellRef CARRIED = CellRef.parse("requests/carriedOver/total");

    @Test
    void absentCellsAreNotStored() {
        CellTable table = new CellTable("requests", Map.of(RECEIVED, Cell.absent()));
        assertThat(table).isEqualTo(CellTable.empty("requests"));
    }

    @Test
    void aCellThatIsNotStoredIsAbsent() {
        assertThat(CellTable.empty("requests").cell("newlyReceived", "total")).isEqualTo(Cell.absent());
    }

    @Test
    void blankCellsAreStored() {
        assertThat(new CellTable("requests", Map.of(RECEIVED, Cell.blank())).cells())
                .containsOnly(Map.entry(RECEIVED, Cell.blank()));
    }

    @Test
    void aCellOfAnotherTableIsRefused() {
        Map<CellRef, Cell> cells = Map.of(RECEIVED, Cell.of(1));
        assertThatThrownBy(() -> new CellTable("review", cells))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The cell requests/newlyReceived/total is not one of table review");
    }

    @Test
    void anAbsentCellOfAnotherTableIsRefusedToo() {
        Map<CellRef, Cell> cells = Map.of(RECEIVED, Cell.absent());
        assertThatThrownBy(() -> new CellTable("review", cells)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneCellIsReplacedInACopy() {
        CellTable table = new CellTable("requests", Map.of(RECEIVED, Cell.of(1), CARRIED, Cell.of(2)));
        CellTable copy = table.with("newlyReceived", "total", Cell.of(3));
        assertThat(copy.cells()).containsOnly(Map.entry(RECEIVED, Cell.of(3)), Map.entry(CARRIED, Cell.of(2)));
        assertThat(table.cell("newlyReceived", "total")).isEqualTo(Cell.of(1));
    }

    @Test
    void anAbsentCellTakesTheOneThereAway() {
        CellTable table = new CellTable("requests", Map.of(RECEIVED, Cell.of(1)));
        assertThat(table.with("newlyReceived", "total", Cell.absent()).cells()).isEmpty();
    }

    @Test
    void theOrderOfTheSourceIsKept() {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        cells.put(RECEIVED, Cell.of(1));
        cells.put(CARRIED, Cell.of(2));
        assertThat(new CellTable("requests", cells).cells().keySet()).containsExactly(RECEIVED, CARRIED);
    }

    @Test
    void theOrderDoesNotCountForEquality() {
        CellTable one =
                CellTable.empty("requests").with("a", "total", Cell.of(1)).with("b", "total", Cell.of(2));
        CellTable other =
                CellTable.empty("requests").with("b", "total", Cell.of(2)).with("a", "total", Cell.of(1));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void theCellsAreCopiedAndCannotBeChanged() {
        Map<CellRef, Cell> cells = new LinkedHashMap<>(Map.of(RECEIVED, Cell.of(1)));
        CellTable table = new CellTable("requests", cells);
        cells.clear();
        assertThat(table.cells()).hasSize(1);
        assertThatThrownBy(() -> table.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
