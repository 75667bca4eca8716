package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.RowDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * What holds when rows that lost or gained a blank are laid out by the sums, the true way being among the alternatives.
 * Nothing of the kind holds where the true way itself breaks a sum.
 */
class ChooseLaws {

    private static final Form FORM = Forms.of(FormId.F2021);
    private static final RelationSystem SYSTEM = RelationSystem.of(FORM);
    private static final List<String> ROWS = FORM.table("requests").orElseThrow().blocks().get(0).rows().stream()
            .map(RowDefinition::key)
            .toList();

    @Property
    void inAConsistentTableWhatIsChosenIsTrue(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int rows, @ForAll @IntRange(max = 3) int lost) {
        Random random = new Random(seed);
        Map<CellRef, Cell> truth = withBlanks(ConsistentCells.of(FORM, random, 4), random);
        Map<CellRef, Cell> others = new HashMap<>(truth);
        for (int i = 0; i < lost; i++) {
            others.put(anyCell(random), Cell.absent());
        }
        List<RowChoice> choices = choices(truth, rows, random);
        Map<CellRef, Cell> chosen = SYSTEM.choose(choices, others::get);
        Statistics.label("chosen").collect(!chosen.isEmpty());
        assertThat(truth).containsAllEntriesOf(chosen);
    }

    @Property
    void inATableBrokenElsewhereNothingIsChosen(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int rows) {
        Random random = new Random(seed);
        Map<CellRef, Cell> truth = ConsistentCells.of(FORM, random, 4);
        List<RowChoice> choices = choices(truth, rows, random);
        Set<CellRef> slots = new HashSet<>();
        choices.forEach(choice -> slots.addAll(choice.slots()));
        CellRef off = anyCell(random);
        while (slots.contains(off)) {
            off = anyCell(random);
        }
        truth.put(off, Cell.of(truth.get(off).number().orElseThrow().intValueExact() + 1));
        assertThat(SYSTEM.choose(choices, truth::get)).isEmpty();
    }

    /** A blank figure counts as 0 in a sum, so writing 0 as a blank breaks nothing. */
    private static Map<CellRef, Cell> withBlanks(Map<CellRef, Cell> cells, Random random) {
        cells.replaceAll((ref, cell) -> cell.equals(Cell.of(0)) && random.nextInt(4) == 0 ? Cell.blank() : cell);
        return cells;
    }

    private static List<RowChoice> choices(Map<CellRef, Cell> truth, int rows, Random random) {
        List<String> keys = new ArrayList<>(ROWS);
        Collections.shuffle(keys, random);
        return keys.stream().limit(rows).map(row -> choice(row, truth, random)).toList();
    }

    /** The true way, the ways with its values pushed to either side, and its values in order over any cells. */
    private static RowChoice choice(String row, Map<CellRef, Cell> truth, Random random) {
        List<CellRef> slots = slots(row);
        List<Cell> cells = slots.stream().map(truth::get).toList();
        List<List<Cell>> ways = new ArrayList<>(List.of(cells));
        for (int i = 0; i < 5; i++) {
            List<Cell> moved = new ArrayList<>(cells);
            Collections.rotate(moved, i - 2);
            ways.add(moved);
            List<Cell> swapped = new ArrayList<>(cells);
            Collections.swap(swapped, random.nextInt(slots.size()), random.nextInt(slots.size()));
            ways.add(swapped);
        }
        Collections.shuffle(ways, random);
        return new RowChoice(slots, ways);
    }

    private static List<CellRef> slots(String row) {
        return FORM.cells().stream()
                .filter(ref -> ref.table().equals("requests") && ref.row().equals(row))
                .toList();
    }

    private static CellRef anyCell(Random random) {
        return Stream.generate(() -> ROWS.get(random.nextInt(ROWS.size())))
                .map(row -> slots(row).get(random.nextInt(7)))
                .findFirst()
                .orElseThrow();
    }
}
