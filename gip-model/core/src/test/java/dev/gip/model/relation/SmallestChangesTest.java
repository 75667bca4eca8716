package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations are written as {@code c=a+b}, cells as {@code a=3}, sets of changes parted by bars. */
class SmallestChangesTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "c=a+b, 'a=3 b=2 c=5', ''",
        "c=a+b, 'a=3 b=2 c=7', 'a=5 | b=4 | c=5'",
        // no count is negative
        "c=a+b, 'a=1 b=4 c=2', 'b=1 | c=5'",
        // a blank counts as 0 and may be a figure left out
        "c=a+b, 'a=3 b=_ c=7', 'a=7 | b=4 | c=3'",
        // what two sums share mends both
        "c=a+b d=c+e, 'a=3 b=2 c=6 d=6 e=1', c=5",
        // a change of a that mends one sum breaks the other
        "c=a+b d=a+e, 'a=3 b=2 c=6 d=4 e=1', 'b=3 | c=5'",
        // two sums without a cell in common take two changes
        "c=a d=b, 'a=1 c=2 b=3 d=4', 'a=2 b=4 | a=2 d=3 | b=4 c=1 | c=1 d=3'",
        // what is not known is left alone, and so are sums with it
        "c=a+b, 'a=3 c=7', ''",
        "c=a+b d=c, 'a=3 c=7 d=8', 'c=8 | d=7'"
    })
    void theFewestCellsThatMendAllSumsAreFound(String equations, String cells, String expected) {
        Map<CellRef, Cell> known = cells(cells);
        List<String> found = system(equations).smallestChanges(ref -> cell(known, ref), 2).stream()
                .map(SmallestChangesTest::print)
                .sorted()
                .toList();
        assertThat(String.join(" | ", found)).isEqualTo(expected);
    }

    @Test
    void moreCellsThanAskedForAreNotChanged() {
        Map<CellRef, Cell> cells = cells("a=1 c=2 b=3 d=4");
        assertThat(system("c=a d=b").smallestChanges(ref -> cell(cells, ref), 1))
                .isEmpty();
        assertThatThrownBy(() -> system("c=a").smallestChanges(cells::get, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> system("c=a").smallestChanges(cells::get, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreTrialsThanTheLimitTellNothing() {
        List<CellRef> parts = new ArrayList<>();
        for (int i = 0; i < 25_000; i++) {
            parts.add(ref("n" + i));
        }
        RelationSystem system = new RelationSystem(List.of(new Relation("sum", List.of(ref("all")), parts)));
        assertThat(system.smallestChanges(ref -> Cell.of(1), 1)).isEmpty();
    }

    @Property
    void afterAnySuchChangeEverySumHoldsAndTheFaultIsAmongThem(@ForAll long seed) {
        Form form = Forms.of(FormId.F2021);
        RelationSystem system = RelationSystem.of(form);
        Random random = new Random(seed);
        Map<CellRef, Cell> cells = ConsistentCells.of(form, random, 20);
        List<CellRef> related = form.relations().stream()
                .flatMap(relation -> relation.cells().stream())
                .toList();
        CellRef fault = related.get(random.nextInt(related.size()));
        BigDecimal truth = cells.get(fault).number().orElseThrow();
        cells.put(fault, Cell.of(truth.add(BigDecimal.valueOf(1 + random.nextInt(9)))));
        List<List<CellChange>> found = system.smallestChanges(cells::get, 2);
        assertThat(found).contains(List.of(new CellChange(fault, cells.get(fault), truth)));
        for (List<CellChange> changes : found) {
            Map<CellRef, Cell> mended = new HashMap<>(cells);
            changes.forEach(change -> mended.put(change.ref(), Cell.of(change.to())));
            assertThat(system.evaluate(mended::get)).noneMatch(RelationCheck::broken);
        }
    }

    private static String print(List<CellChange> changes) {
        return changes.stream()
                .map(change -> change.ref().row() + '=' + change.to().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static RelationSystem system(String equations) {
        return new RelationSystem(Arrays.stream(equations.split(" "))
                .map(text -> text.split("="))
                .map(sides -> new Relation("sum", refs(sides[0]), refs(sides[1])))
                .toList());
    }

    private static List<CellRef> refs(String side) {
        return Arrays.stream(side.split("\\+")).map(SmallestChangesTest::ref).toList();
    }

    private static CellRef ref(String name) {
        return new CellRef("t", name, "n");
    }

    private static Map<CellRef, Cell> cells(String text) {
        Map<CellRef, Cell> cells = new HashMap<>();
        for (String cell : text.split(" ")) {
            String[] parts = cell.split("=");
            cells.put(ref(parts[0]), parts[1].equals("_") ? Cell.blank() : Cell.of(Long.parseLong(parts[1])));
        }
        return cells;
    }

    private static Cell cell(Map<CellRef, Cell> cells, CellRef ref) {
        return cells.getOrDefault(ref, Cell.absent());
    }
}
