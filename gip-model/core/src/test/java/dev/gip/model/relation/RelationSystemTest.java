package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationSystemTest {

    private static final CellRef SUM = CellRef.parse("t/sum/n");
    private static final CellRef ONE = CellRef.parse("t/one/n");
    private static final CellRef TWO = CellRef.parse("t/two/n");
    private static final Relation RELATION = new Relation("resultsum", List.of(SUM), List.of(ONE, TWO));
    private static final Side NOTHING = new Side(List.of());

    @Test
    void aTotalThatIsTheSumOfItsPartsHolds() {
        RelationCheck check = check(Cell.of(5), Cell.of(2), Cell.of(3));
        assertThat(check.evaluated()).isTrue();
        assertThat(check.broken()).isFalse();
        assertThat(check.difference()).isEqualByComparingTo("0");
    }

    @Test
    void aBrokenSumShowsBothSidesWithTheirTerms() {
        assertThat(check(Cell.of(9), Cell.of(2), Cell.of(3)))
                .isEqualTo(new RelationCheck(
                        RELATION,
                        new Side(List.of(term(SUM, 9))),
                        new Side(List.of(term(ONE, 2), term(TWO, 3))),
                        List.of()));
    }

    @Test
    void theDifferenceIsTheLeftSideLessTheRight() {
        assertThat(check(Cell.of(9), Cell.of(2), Cell.of(3)).difference()).isEqualByComparingTo("4");
        assertThat(check(Cell.of(1), Cell.of(2), Cell.of(3)).difference()).isEqualByComparingTo("-4");
    }

    @Test
    void aSumWithADifferenceIsBroken() {
        assertThat(check(Cell.of(9), Cell.of(2), Cell.of(3)).broken()).isTrue();
        assertThat(check(Cell.of(1), Cell.of(2), Cell.of(3)).broken()).isTrue();
    }

    static Stream<Cell> countedAsZero() {
        return Stream.of(Cell.blank(), new Cell.Symbol("/"), new Cell.Symbol("无"));
    }

    @ParameterizedTest
    @MethodSource("countedAsZero")
    void aBlankOrSymbolCountsAsZeroAndIsShownAmongTheTerms(Cell cell) {
        RelationCheck check = check(Cell.of(2), Cell.of(2), cell);
        assertThat(check.broken()).isFalse();
        assertThat(check.right().terms()).containsExactly(term(ONE, 2), new Term(TWO, cell, BigDecimal.ZERO));
    }

    static Stream<Cell> obstacles() {
        return Stream.of(Cell.absent(), new Cell.Text("若干"), new Cell.Unresolved(List.of(Cell.of(3))));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void aCellThatCannotBeAddedKeepsTheRelationFromBeingEvaluated(Cell cell) {
        assertThat(check(Cell.of(5), Cell.of(2), cell))
                .isEqualTo(new RelationCheck(RELATION, NOTHING, NOTHING, List.of(TWO)));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void whatWasNotEvaluatedIsNotBroken(Cell cell) {
        RelationCheck check = check(cell, Cell.of(2), Cell.of(3));
        assertThat(check.evaluated()).isFalse();
        assertThat(check.broken()).isFalse();
        assertThat(check.difference()).isEqualByComparingTo("0");
    }

    @Test
    void everyObstacleIsNamedOnBothSides() {
        assertThat(check(Cell.absent(), Cell.of(2), new Cell.Text("若干")).obstacles())
                .containsExactly(SUM, TWO);
    }

    @Test
    void decimalsAreAddedExactly() {
        assertThat(check(decimal("0.3"), decimal("0.1"), decimal("0.2")).broken())
                .isFalse();
    }

    @Test
    void theSmallestDifferenceBreaksTheLargestSum() {
        Cell large = decimal("100000000000000000000.0000");
        RelationCheck check = check(decimal("100000000000000000000.0001"), large, Cell.of(0));
        assertThat(check.difference()).isEqualByComparingTo("0.0001");
        assertThat(check.broken()).isTrue();
    }

    @Test
    void theScaleOfASumDoesNotBreakIt() {
        assertThat(check(decimal("3.00"), decimal("1.5"), decimal("1.50")).broken())
                .isFalse();
    }

    @Test
    void negativeFiguresAreSubtracted() {
        assertThat(check(Cell.of(1), Cell.of(3), Cell.of(-2)).broken()).isFalse();
    }

    @Test
    void checksStandInTheOrderOfTheRelations() {
        Form form = Forms.of(FormId.F2021);
        AnnualReport empty = AnnualReport.builder(FormId.F2021).build();
        assertThat(RelationSystem.of(form).evaluate(empty::cell))
                .extracting(RelationCheck::relation)
                .containsExactlyElementsOf(form.relations());
    }

    @Test
    void aFormWithoutTablesHasNoRelations() {
        assertThat(RelationSystem.of(Forms.of(FormId.NARRATIVE_2008)).relations())
                .isEmpty();
    }

    @Test
    void theCellsOfARelationAreThoseOfBothSides() {
        assertThat(RELATION.cells()).containsExactly(SUM, ONE, TWO);
    }

    @Test
    void theCallersListsAreCopied() {
        List<Relation> relations = new ArrayList<>(List.of(RELATION));
        RelationSystem system = new RelationSystem(relations);
        relations.clear();
        assertThat(system.relations()).containsExactly(RELATION);
    }

    @Property
    void aReportWhoseTotalsAreComputedSatisfiesEveryRelation(@ForAll("forms") FormId form, @ForAll long seed) {
        Form definition = Forms.of(form);
        Map<CellRef, Cell> cells = computed(definition, new Random(seed));
        assertThat(RelationSystem.of(definition).evaluate(cells::get))
                .allSatisfy(check -> assertThat(check.evaluated()).isTrue())
                .noneMatch(RelationCheck::broken);
    }

    @Property
    void oneFigureThatIsOffBreaksExactlyTheRelationsThatNameIt(@ForAll("forms") FormId form, @ForAll long seed) {
        Form definition = Forms.of(form);
        Random random = new Random(seed);
        Map<CellRef, Cell> cells = computed(definition, random);
        List<CellRef> refs = definition.cells();
        CellRef off = refs.get(random.nextInt(refs.size()));
        cells.put(off, Cell.of(cells.get(off).contribution().orElseThrow().add(new BigDecimal("0.01"))));
        assertThat(RelationSystem.of(definition).evaluate(cells::get))
                .allSatisfy(check -> assertThat(check.broken())
                        .isEqualTo(check.relation().cells().contains(off)));
    }

    @Provide
    Arbitrary<FormId> forms() {
        return Arbitraries.of(FormId.STATISTICS_2014, FormId.F2019, FormId.F2021);
    }

    /**
     * Random leaves, some of them blank, and totals added up. Every relation but the balance has one total on its left;
     * what the balance carries forward is what was received and not handled.
     */
    private static Map<CellRef, Cell> computed(Form form, Random random) {
        Map<CellRef, List<CellRef>> sums = new HashMap<>();
        for (Relation relation : form.relations()) {
            if (!relation.kind().equals("balance")) {
                sums.putIfAbsent(relation.left().get(0), relation.right());
            }
        }
        Map<CellRef, Cell> cells = new HashMap<>();
        List<Relation> balances = form.relations().stream()
                .filter(r -> r.kind().equals("balance"))
                .toList();
        for (Relation balance : balances) {
            CellRef forward = balance.right().get(1);
            if (!forward.column().equals("total")) {
                BigDecimal received = value(balance.left().get(0), sums, cells, random)
                        .add(value(balance.left().get(1), sums, cells, random));
                BigDecimal handled = value(balance.right().get(0), sums, cells, random);
                cells.put(forward, Cell.of(received.subtract(handled)));
            }
        }
        form.cells().forEach(ref -> value(ref, sums, cells, random));
        return cells;
    }

    private static BigDecimal value(
            CellRef ref, Map<CellRef, List<CellRef>> sums, Map<CellRef, Cell> cells, Random random) {
        Cell known = cells.get(ref);
        if (known == null) {
            known = sums.containsKey(ref) ? Cell.of(sum(sums.get(ref), sums, cells, random)) : leaf(random);
            cells.put(ref, known);
        }
        return known.contribution().orElseThrow();
    }

    private static BigDecimal sum(
            List<CellRef> parts, Map<CellRef, List<CellRef>> sums, Map<CellRef, Cell> cells, Random random) {
        return parts.stream().map(part -> value(part, sums, cells, random)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Cell leaf(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Cell.blank();
            case 1 -> new Cell.Symbol("—");
            case 2 -> Cell.of(BigDecimal.valueOf(random.nextInt(1_000_000), 4));
            default -> Cell.of(random.nextInt(1000));
        };
    }

    private static RelationCheck check(Cell sum, Cell one, Cell two) {
        Map<CellRef, Cell> cells = Map.of(SUM, sum, ONE, one, TWO, two);
        return new RelationSystem(List.of(RELATION)).evaluate(cells::get).get(0);
    }

    private static Term term(CellRef ref, long value) {
        return new Term(ref, Cell.of(value), BigDecimal.valueOf(value));
    }

    private static Cell decimal(String value) {
        return Cell.of(new BigDecimal(value));
    }
}
