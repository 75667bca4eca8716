package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A table with the rows one, two and all and the columns a, b, c and sum. Rows are written as their cells: {@code _} is
 * blank, {@code ?} absent; the alternatives of a row are parted by bars.
 */
class ChooseTest {

    private static final List<String> COLUMNS = List.of("a", "b", "c", "sum");
    private static final RelationSystem SYSTEM = new RelationSystem(Stream.concat(
                    Stream.of("one", "two", "all")
                            .map(row -> new Relation(
                                    "rowsum",
                                    List.of(ref(row, "sum")),
                                    refs(row).subList(0, 3))),
                    COLUMNS.stream()
                            .map(column -> new Relation(
                                    "resultsum",
                                    List.of(ref("all", column)),
                                    List.of(ref("one", column), ref("two", column)))))
            .toList());

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        // the columns decide where the row alone does not
        "2 0 1 3 | 0 2 1 3 | 2 1 0 3, 1 1 1 3, 3 1 2 6, 2 0 1 3",
        "_ 2 1 3 | 2 _ 1 3 | 2 1 _ 3, 1 1 1 3, 1 3 2 6, _ 2 1 3",
        // the row alone decides
        "3 _ 0 3 | 3 0 3 _, 1 1 1 3, 4 1 1 6, 3 _ 0 3",
        // a column that cannot be checked says nothing, the others decide
        "_ 2 1 3 | 2 _ 1 3, ? 1 1 3, 1 3 2 6, _ 2 1 3",
        "_ 2 1 3 | 2 _ 1 3, ? ? 1 3, 1 3 2 6, ''",
        // a blank beside a zero can stand on either side of it
        "3 _ 0 3 | 3 0 _ 3, 1 1 1 3, 4 1 1 6, ''",
        // a row of zeros has no figure to tell its place
        "_ 0 0 0 | 0 0 0 _, 1 1 1 3, 1 1 1 3, ''",
        "0 0 0 0, 1 1 1 3, 1 1 1 3, ''",
        // a relation that no way satisfies lets nothing be chosen
        "_ 2 1 3 | 2 _ 1 3, 1 1 1 3, 7 3 2 12, ''",
        // nor does a broken one without the row
        "_ 2 1 3 | 2 _ 1 3, 1 1 1 4, 1 3 2 6, ''",
        // a lost cell refutes nothing, and only the sums without it speak
        "? 2 1 3 | 2 ? 1 3, 1 1 1 3, 1 3 2 6, ? 2 1 3",
        "2 1 0 3 | ? 2 1 0 | 2 1 0 ?, 1 1 1 3, 3 2 1 6, ''"
    })
    void oneRowIsChosenIfTheSumsLeaveOneWay(String alternatives, String two, String all, String chosen) {
        Map<CellRef, Cell> others = new HashMap<>(row("two", two));
        others.putAll(row("all", all));
        assertThat(SYSTEM.choose(List.of(choice("one", alternatives)), others::get))
                .isEqualTo(chosen.isEmpty() ? Map.of() : row("one", chosen));
    }

    @Test
    void rowsAreChosenTogether() {
        Map<CellRef, Cell> both = new HashMap<>(row("one", "_ 2 1 3"));
        both.putAll(row("two", "5 0 _ 5"));
        assertThat(SYSTEM.choose(
                        List.of(choice("one", "2 _ 1 3 | _ 2 1 3"), choice("two", "_ 5 0 5 | 5 0 _ 5")),
                        row("all", "5 2 1 8")::get))
                .isEqualTo(both);
    }

    @Test
    void rowsThatCouldSwapFiguresAreNotChosen() {
        assertThat(SYSTEM.choose(
                        List.of(choice("one", "2 _ 0 2 | _ 2 0 2"), choice("two", "2 _ 0 2 | _ 2 0 2")),
                        row("all", "2 2 0 4")::get))
                .isEmpty();
    }

    @Test
    void aRowThatNoSumCanPlaceDoesNotKeepTheOthersFromBeingChosen() {
        assertThat(SYSTEM.choose(
                        List.of(choice("one", "2 _ 1 3 | _ 2 1 3"), choice("two", "_ 0 0 0 | 0 0 0 _")),
                        row("all", "0 2 1 3")::get))
                .isEqualTo(row("one", "_ 2 1 3"));
    }

    @Test
    void aFigureThatStandsInNoSumIsNoSupport() {
        RelationSystem columns = new RelationSystem(SYSTEM.relations().subList(3, 5));
        Map<CellRef, Cell> others = new HashMap<>(row("two", "1 1 1 3"));
        others.putAll(row("all", "1 3 2 6"));
        assertThat(columns.choose(List.of(choice("one", "_ 2 1 3 | 2 _ 1 3")), others::get))
                .isEmpty();
        assertThat(columns.choose(List.of(choice("one", "_ 2 0 0 | 2 _ 0 0")), others::get))
                .isEqualTo(row("one", "_ 2 0 0"));
    }

    @Test
    void withoutAlternativesThereIsNothingToChoose() {
        assertThat(SYSTEM.choose(List.of(), ref -> Cell.of(0))).isEmpty();
        assertThat(SYSTEM.choose(List.of(new RowChoice(refs("one"), List.of())), ref -> Cell.of(0)))
                .isEmpty();
    }

    @Test
    void equalAlternativesCountOnce() {
        Map<CellRef, Cell> others = new HashMap<>(row("two", "1 1 1 3"));
        others.putAll(row("all", "1 3 2 6"));
        assertThat(SYSTEM.choose(List.of(choice("one", "_ 2 1 3 | _ 2 1 3")), others::get))
                .isEqualTo(row("one", "_ 2 1 3"));
    }

    @Test
    void moreTrialsThanTheLimitChooseNothing() {
        List<CellRef> parts = new ArrayList<>();
        List<RowChoice> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            CellRef slot = ref("r" + i, "a");
            parts.add(slot);
            rows.add(new RowChoice(List.of(slot), List.of(List.of(Cell.of(1)), List.of(Cell.of(2)))));
        }
        Relation relation = new Relation("resultsum", List.of(ref("all", "a")), parts);
        RelationSystem system = new RelationSystem(List.of(relation));
        assertThat(system.choose(rows, ref -> Cell.of(61))).isEmpty();
        assertThat(system.choose(rows, ref -> Cell.of(80))).hasSize(40);
        List<List<Cell>> many = IntStream.range(0, 5000)
                .mapToObj(value -> List.<Cell>of(Cell.of(value)))
                .toList();
        assertThat(new RelationSystem(List.of(new Relation("x", List.of(ref("all", "a")), List.of(ref("r0", "a")))))
                        .choose(List.of(new RowChoice(List.of(ref("r0", "a")), many)), ref -> Cell.of(7)))
                .isEmpty();
    }

    @Test
    void rowsOfSeveralTablesOrWithSharedCellsAreRefused() {
        RowChoice row = choice("one", "1 1 1 3");
        RowChoice other = new RowChoice(List.of(CellRef.parse("u/one/a")), List.of());
        assertThatThrownBy(() -> SYSTEM.choose(List.of(row, row), ref -> Cell.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share no cell");
        assertThatThrownBy(() -> SYSTEM.choose(List.of(row, other), ref -> Cell.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one table");
    }

    @Test
    void aChoiceWhoseSlotsAndCellsDoNotFitIsRefused() {
        CellRef slot = ref("one", "a");
        assertThatThrownBy(() -> new RowChoice(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowChoice(List.of(slot, slot), List.of())).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> new RowChoice(List.of(slot, CellRef.parse("u/one/a")), List.of()))
                .hasMessageContaining("one table");
        assertThatThrownBy(() -> new RowChoice(List.of(slot), List.of(List.of(Cell.of(1), Cell.of(2)))))
                .hasMessageContaining("one cell for each");
    }

    private static RowChoice choice(String row, String alternatives) {
        return new RowChoice(
                refs(row),
                Arrays.stream(alternatives.split("\\|"))
                        .map(String::strip)
                        .map(ChooseTest::cells)
                        .toList());
    }

    private static Map<CellRef, Cell> row(String row, String text) {
        List<Cell> cells = cells(text);
        Map<CellRef, Cell> map = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            map.put(ref(row, COLUMNS.get(i)), cells.get(i));
        }
        return map;
    }

    private static List<Cell> cells(String text) {
        return Arrays.stream(text.split(" ")).map(ChooseTest::cell).toList();
    }

    private static Cell cell(String text) {
        return switch (text) {
            case "_" -> Cell.blank();
            case "?" -> Cell.absent();
            default -> Cell.of(Long.parseLong(text));
        };
    }

    private static List<CellRef> refs(String row) {
        return COLUMNS.stream().map(column -> ref(row, column)).toList();
    }

    private static CellRef ref(String row, String column) {
        return new CellRef("t", row, column);
    }
}
