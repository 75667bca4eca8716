package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations are written as {@code c = a + b}, cells as {@code a=3}; {@code ?} is absent and {@code _} blank. */
class SolverTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "c=a+b, 'a=3 b=2 c=?', c=5",
        "c=a+b, 'a=3 b=? c=5', b=2",
        "c=a+b, 'a=? b=2 c=2', a=0",
        "c=a+b, 'a=3 b=2 c=_', c=5",
        "c=a+b, 'a=3 b=/ c=?', c=3",
        "c=a+b, 'a=3 b=若干 c=5', b=2",
        // several unknown cells are determined only up to their sum
        "c=a+b, 'a=? b=? c=5', ''",
        "c=a+b, 'a=_ b=_ c=0', ''",
        "c=a+b, 'a=3 b=_ c=?', ''",
        // no count is negative or a fraction
        "c=a+b, 'a=3 b=? c=2', ''",
        "c=a+b, 'a=1.5 b=1.5 c=?', ''",
        "c=a+b, 'a=-1 b=3 c=?', ''",
        "c=a+a, 'a=? c=5', ''",
        "c=a+a, 'a=? c=6', ''",
        // a cell on both sides says nothing of itself
        "c+a=a+b, 'a=? b=2 c=?', c=2",
        // one after the other
        "c=a+b d=c+e, 'a=1 b=2 c=? e=4 d=?', c=3 d=7",
        // both unknown cells of two sums, neither alone in one: a + b and a + b + c tell c, and not a and b
        "d=a+b e=a+b+c, 'a=? b=? c=? d=3 e=7', c=4",
        "d=a+b e=a+c f=b+c, 'a=? b=? c=? d=3 e=4 f=5', ''"
    })
    void worksOutWhatTheSumsLeaveNoChoiceAbout(String equations, String cells, String solved) {
        assertThat(solve(equations, cells)).isEqualTo(solved);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        // two ways to work x out agree, or do not
        "c=x+b d=x+e, 'c=5 b=2 d=4 e=1 x=?', x=3",
        "c=x+b d=x+e, 'c=5 b=2 d=4 e=2 x=?', ''",
        // a broken sum keeps its cells from being used, and only them
        "c=a+b d=c+x, 'a=1 b=1 c=3 d=5 x=?', ''",
        "c=a+b d=e+x, 'a=1 b=1 c=3 d=5 e=1 x=?', x=4",
        "c=a+b d=c+x f=g+x, 'a=1 b=1 c=3 d=5 f=2 g=0 x=?', x=2",
        // so do sums that contradict one another, or ask for a negative count
        "c=x+b d=x+e f=b+y, 'c=5 b=2 d=4 e=2 x=? f=6 y=?', ''",
        "c=x+b f=c+y, 'c=1 b=2 x=? f=6 y=?', ''",
        "c=x+b f=c+y, 'c=1 b=0 x=? f=6 y=?', x=1 y=5"
    })
    void buildsNothingOnWhatIsBroken(String equations, String cells, String solved) {
        assertThat(solve(equations, cells)).isEqualTo(solved);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "c=a+b, 'a=3 b=!2|7 c=5', b=2",
        "c=a+b, 'a=3 b=! c=5', b=2",
        // an unresolved cell may be empty, which is no 0, and the sums may go on from there
        "c=a+b, 'a=3 b=!7 c=3', ''",
        "c=a+b d=b+e, 'a=3 b=!7 c=3 d=4 e=?', e=4",
        // it cannot be another figure
        "c=a+b, 'a=3 b=!1|7 c=5', ''",
        "c=a+b d=b+e, 'a=3 b=!1|7 c=5 d=4 e=?', ''"
    })
    void anUnresolvedCellIsOneOfItsCandidates(String equations, String cells, String solved) {
        assertThat(solve(equations, cells)).isEqualTo(solved);
    }

    @Test
    void aStepShowsTheEquationAndItsTerms() {
        Relation relation = relation("c=a+b");
        Map<CellRef, Cell> cells = cells("a=3 b=? c=5");
        assertThat(new RelationSystem(List.of(relation)).solve(ref -> cell(cells, ref)))
                .containsExactly(new Solution(
                        ref("b"),
                        BigDecimal.valueOf(2),
                        List.of(new SolutionStep(
                                ref("b"),
                                BigDecimal.valueOf(2),
                                List.of(relation),
                                side(term("c", 5)),
                                side(term("a", 3))))));
    }

    @Test
    void aLaterStepNamesWhatAnEarlierOneWorkedOut() {
        Solution last = solutions("c=a+b d=c+e", "a=1 b=2 c=? e=4 d=?").get(1);
        assertThat(last.steps()).extracting(SolutionStep::ref).containsExactly(ref("c"), ref("d"));
        assertThat(last.steps().get(1).added())
                .isEqualTo(side(new Term(ref("c"), Cell.absent(), BigDecimal.valueOf(3)), term("e", 4)));
    }

    @Test
    void equationsTakenTogetherAreOneStep() {
        Solution solution = solutions("d=a+b e=a+b+c", "a=? b=? c=? d=3 e=7").get(0);
        assertThat(solution.steps()).hasSize(1);
        SolutionStep step = solution.steps().get(0);
        assertThat(step.relations()).containsExactlyInAnyOrder(relation("d=a+b"), relation("e=a+b+c"));
        assertThat(step.added()).isEqualTo(side(term("e", 7)));
        assertThat(step.subtracted()).isEqualTo(side(term("d", 3)));
    }

    @Test
    void theShortestCalculationWins() {
        Solution solution = solutions("c=a+b d=c+x e=f+x", "a=1 b=1 c=? d=4 x=? e=3 f=1").stream()
                .filter(found -> found.ref().equals(ref("x")))
                .findFirst()
                .orElseThrow();
        assertThat(solution.steps()).hasSize(1);
    }

    @Test
    void systemsLargerThanAnyFormAreLeftAlone() {
        List<Relation> chain = new ArrayList<>();
        Map<CellRef, Cell> cells = new HashMap<>(Map.of(ref("n0"), Cell.of(1)));
        for (int i = 0; i < 5000; i++) {
            chain.add(new Relation("sum", List.of(ref("n" + i)), List.of(ref("n" + (i + 1)))));
        }
        assertThat(new RelationSystem(chain).solve(ref -> cell(cells, ref))).isEmpty();
    }

    @Test
    void figuresLongerThanAnyCountAreNotUsed() {
        assertThat(solve("c=a+b", "a=1000000000000000000 b=1 c=?")).isEmpty();
        assertThat(solve("c=a+b", "a=100000000000000000 b=1 c=?")).isEqualTo("c=100000000000000001");
    }

    private static String solve(String equations, String cells) {
        return solutions(equations, cells).stream()
                .map(solution -> solution.ref().row() + '=' + solution.value().toPlainString())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<Solution> solutions(String equations, String cells) {
        Map<CellRef, Cell> known = cells(cells);
        List<Relation> relations =
                Arrays.stream(equations.split(" ")).map(SolverTest::relation).toList();
        return new RelationSystem(relations).solve(ref -> cell(known, ref));
    }

    private static Relation relation(String text) {
        String[] sides = text.split("=");
        return new Relation("sum", refs(sides[0]), refs(sides[1]));
    }

    private static List<CellRef> refs(String side) {
        return Arrays.stream(side.split("\\+")).map(SolverTest::ref).toList();
    }

    private static CellRef ref(String name) {
        return new CellRef("t", name, "n");
    }

    private static Map<CellRef, Cell> cells(String text) {
        Map<CellRef, Cell> cells = new HashMap<>();
        for (String cell : text.split(" ")) {
            String[] parts = cell.split("=");
            cells.put(ref(parts[0]), parse(parts[1]));
        }
        return cells;
    }

    private static Cell parse(String text) {
        return switch (text.charAt(0)) {
            case '?' -> Cell.absent();
            case '_' -> Cell.blank();
            case '/' -> new Cell.Symbol(text);
            case '若' -> new Cell.Text(text);
            case '!' ->
                new Cell.Unresolved(Arrays.stream(text.substring(1).split("\\|"))
                        .filter(candidate -> !candidate.isEmpty())
                        .map(SolverTest::parse)
                        .toList());
            default -> Cell.of(new BigDecimal(text));
        };
    }

    private static Cell cell(Map<CellRef, Cell> cells, CellRef ref) {
        return cells.getOrDefault(ref, Cell.absent());
    }

    private static Term term(String name, long value) {
        return new Term(ref(name), Cell.of(value), BigDecimal.valueOf(value));
    }

    private static Side side(Term... terms) {
        return new Side(List.of(terms));
    }
}
