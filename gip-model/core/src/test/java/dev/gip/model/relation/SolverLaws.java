package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for the solutions of any report whose true figures are known. */
class SolverLaws {

    @Property
    void whatWasHiddenInAConsistentReportIsFoundOrNotTold(
            @ForAll("forms") FormId id, @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int hidden) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> truth = ConsistentCells.of(form, random, 20);
        Map<CellRef, Cell> shown = hide(form, truth, hidden, random);
        List<Solution> solutions = solve(form, shown);
        Statistics.label("solved").collect(!solutions.isEmpty());
        assertThat(solutions)
                .allSatisfy(solution -> assertThat(Cell.of(solution.value())).isEqualTo(truth.get(solution.ref())));
    }

    @Property
    void oneHiddenCellOfARelationIsAlwaysFound(@ForAll("forms") FormId id, @ForAll long seed) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> truth = ConsistentCells.of(form, random, 20);
        List<CellRef> related = form.relations().stream()
                .flatMap(relation -> relation.cells().stream())
                .toList();
        CellRef hidden = related.get(random.nextInt(related.size()));
        Map<CellRef, Cell> shown = new HashMap<>(truth);
        shown.put(hidden, Cell.absent());
        assertThat(solve(form, shown)).singleElement().satisfies(solution -> {
            assertThat(solution.ref()).isEqualTo(hidden);
            assertThat(Cell.of(solution.value())).isEqualTo(truth.get(hidden));
        });
    }

    @Property
    void aCellWithANumberIsNeverWorkedOut(@ForAll("forms") FormId id, @ForAll long seed) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> shown = hide(form, ConsistentCells.of(form, random, 20), 30, random);
        assertThat(solve(form, shown))
                .noneMatch(solution -> shown.get(solution.ref()).kind() == CellKind.NUMBER
                        || shown.get(solution.ref()).kind() == CellKind.SYMBOL);
    }

    @Property
    void aCalculationComesOutStepByStep(@ForAll("forms") FormId id, @ForAll long seed) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> shown = hide(form, ConsistentCells.of(form, random, 20), 40, random);
        for (Solution solution : solve(form, shown)) {
            Map<CellRef, Cell> known = new HashMap<>(shown);
            for (SolutionStep step : solution.steps()) {
                assertThat(step.added().sum().subtract(step.subtracted().sum())).isEqualByComparingTo(step.value());
                assertThat(step.added().terms())
                        .allSatisfy(term -> assertThat(known.get(term.ref()).contribution())
                                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(term.value())));
                known.put(step.ref(), Cell.of(step.value()));
            }
            assertThat(known.get(solution.ref())).isEqualTo(Cell.of(solution.value()));
        }
    }

    @Property
    void withTheSolutionsPutInNothingIsLeftToWorkOut(@ForAll("forms") FormId id, @ForAll long seed) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> shown = hide(form, ConsistentCells.of(form, random, 20), 40, random);
        solve(form, shown).forEach(solution -> shown.put(solution.ref(), Cell.of(solution.value())));
        assertThat(solve(form, shown)).isEmpty();
    }

    @Property
    void suggestionsPutInLeaveNothingToSuggestAndNeverMeetANumber(@ForAll("forms") FormId id, @ForAll long seed) {
        Random random = new Random(seed);
        AnnualReport.Builder builder = AnnualReport.builder(id);
        hide(Forms.of(id), ConsistentCells.of(Forms.of(id), random, 20), 40, random)
                .forEach(builder::cell);
        AnnualReport report = builder.build();
        List<Suggestion> suggestions = Suggestions.of(report);
        Statistics.label("suggested").collect(!suggestions.isEmpty());
        assertThat(suggestions)
                .allSatisfy(suggestion -> assertThat(suggestion.replaces())
                        .isEqualTo(report.cell(suggestion.ref()).kind())
                        .isNotIn(CellKind.NUMBER, CellKind.SYMBOL));
        assertThat(Suggestions.of(report.applying(suggestions))).isEmpty();
    }

    @Property
    void nothingIsWorkedOutFromTheCellsOfABrokenSum(
            @ForAll("forms") FormId id, @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int hidden) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> shown = ConsistentCells.of(form, random, 20);
        List<CellRef> refs = form.cells();
        CellRef off = refs.get(random.nextInt(refs.size()));
        shown.put(off, Cell.of(shown.get(off).contribution().orElseThrow().intValueExact() + 1));
        Map<CellRef, Cell> partly = hide(form, shown, hidden, random);
        Set<CellRef> suspects = new HashSet<>();
        RelationSystem.of(form).evaluate(partly::get).stream()
                .filter(RelationCheck::broken)
                .filter(check -> check.relation().cells().stream().noneMatch(ref -> isBlank(partly, ref)))
                .forEach(check -> suspects.addAll(check.relation().cells()));
        Statistics.label("broken sum seen").collect(!suspects.isEmpty());
        assertThat(solve(form, partly))
                .flatExtracting(Solution::steps)
                .flatExtracting(SolutionStep::relations)
                .flatExtracting(Relation::cells)
                .doesNotContainAnyElementsOf(suspects.isEmpty() ? Set.of(new CellRef("none", "r", "c")) : suspects);
    }

    private static boolean isBlank(Map<CellRef, Cell> cells, CellRef ref) {
        return cells.get(ref).kind() == CellKind.BLANK;
    }

    /** Hides cells in one of the ways in which a source can keep a figure to itself. */
    private static Map<CellRef, Cell> hide(Form form, Map<CellRef, Cell> truth, int count, Random random) {
        Map<CellRef, Cell> shown = new HashMap<>(truth);
        List<CellRef> refs = form.cells();
        for (int i = 0; i < count; i++) {
            CellRef ref = refs.get(random.nextInt(refs.size()));
            shown.put(ref, hidden(truth.get(ref), random));
        }
        return shown;
    }

    private static Cell hidden(Cell truth, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Cell.blank();
            case 1 -> new Cell.Text("详见附件");
            case 2 -> new Cell.Unresolved(List.of());
            case 3 -> new Cell.Unresolved(List.of(Cell.of(random.nextInt(5)), truth));
            default -> Cell.absent();
        };
    }

    private static List<Solution> solve(Form form, Map<CellRef, Cell> cells) {
        return RelationSystem.of(form).solve(ref -> cells.getOrDefault(ref, Cell.absent()));
    }

    @Provide
    Arbitrary<FormId> forms() {
        return Arbitraries.of(FormId.STATISTICS_2014, FormId.F2019, FormId.F2021);
    }
}
