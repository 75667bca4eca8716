package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The equations of a form: evaluated, solved for cells that are not known, and asked which layout of a row they allow.
 *
 * <p>A blank or a symbol counts as 0 in a sum, and the {@link Term} tells so; a relation that touches an absent, text or
 * unresolved cell is not evaluated, and names that cell. Immutable and safe to share between threads.
 *
 * @param relations the equations
 * @since 0.1
 */
public record RelationSystem(List<Relation> relations) {

    /** Copies the equations. */
    public RelationSystem {
        relations = List.copyOf(relations);
    }

    /**
     * The equations of a form.
     *
     * @param form the form
     * @return its system, without equations for a form without tables
     */
    public static RelationSystem of(Form form) {
        return new RelationSystem(form.relations());
    }

    /**
     * Evaluates every equation, exactly.
     *
     * @param cells gives the cell at an address, such as {@code report::cell}
     * @return one check for each equation, in their order
     */
    public List<RelationCheck> evaluate(Function<CellRef, Cell> cells) {
        return relations.stream().map(relation -> evaluate(relation, cells)).toList();
    }

    /**
     * Works out the cells that have one value only if the sums hold. It knows numbers, and symbols, which count as 0; a
     * blank, text, absent or unresolved cell may hold any count, an unresolved one with candidates only one of these.
     *
     * <p>All cells of the equations are taken for counts: whole numbers that are not negative. Nothing is worked out:
     *
     * <ul>
     *   <li>where several unknown cells are determined only up to their sum;
     *   <li>from a sum that the known cells break already, or any of its cells, and from equations that contradict one
     *       another or give a cell a value that it cannot have: which of the cells is wrong is not known;
     *   <li>where more than 256 unknown cells or 64 equations hang together.
     * </ul>
     *
     * <p>If every known cell holds what it should and every sum holds, each solution is what the cell should hold.
     *
     * @param cells gives the cell at an address, such as {@code report::cell}
     * @return the solutions, each with its calculation; never one for a cell that holds a number or a symbol
     */
    public List<Solution> solve(Function<CellRef, Cell> cells) {
        return Solver.solve(relations, cells);
    }

    /**
     * Decides how rows of one table are to be laid out, if the sums leave exactly one way.
     *
     * <p>All relations of the table are asked, those without the given rows too; a blank or a symbol counts as 0, and a
     * relation with another cell that is absent, text or unresolved says nothing. If exactly one combination of
     * alternatives is refuted by no relation, its rows are chosen; ways of a row that add the same to every sum count as
     * one there. Of the rows, those are left out that have several such ways (a row of zeros), that have no figure other
     * than 0, or a figure other than 0 that stands in no sum that could be formed.
     *
     * <p>If the true way of every row is among its alternatives and breaks no relation, what is chosen is true. A
     * relation that is broken whatever the way, such as one without the given rows, lets nothing be chosen. Only where
     * the true ways themselves break a relation and other ways happen to satisfy all can a choice be wrong: real tables
     * have broken sums, so cells placed by this must say so, see
     * {@link dev.gip.model.reading.Evidence.Basis#DECIDED_BY_RELATIONS}.
     *
     * <p>At most 4096 trials are made; where that does not settle it, nothing is chosen.
     *
     * @param rows the rows with their alternatives, all of one table
     * @param others gives every other cell, such as {@code report::cell}; it is not asked for cells of {@code rows}
     * @return the cells of the rows that are decided, blank and absent ones included; empty where nothing is
     * @throws IllegalArgumentException if the rows are of several tables or share a cell
     */
    public Map<CellRef, Cell> choose(List<RowChoice> rows, Function<CellRef, Cell> others) {
        Set<CellRef> slots = new HashSet<>();
        Set<String> tables = new HashSet<>();
        for (RowChoice row : rows) {
            tables.add(row.slots().get(0).table());
            if (!row.slots().stream().allMatch(slots::add) || tables.size() > 1) {
                throw new IllegalArgumentException("Rows to be chosen together must be of one table and share no cell: "
                        + rows.stream().map(RowChoice::slots).toList());
            }
        }
        List<OpenSum> sums = relations.stream()
                .filter(relation -> relation.cells().stream().anyMatch(ref -> tables.contains(ref.table())))
                .flatMap(relation -> OpenSum.of(relation, slots, others).stream())
                .toList();
        boolean broken =
                sums.stream().anyMatch(sum -> !sum.isOpen() && sum.known().signum() != 0);
        return broken
                ? Map.of()
                : ChoiceSearch.choose(sums.stream().filter(OpenSum::isOpen).toList(), rows);
    }

    /**
     * Looks at all broken relations together and finds the smallest sets of cells that would have to be other counts for
     * every evaluated relation to hold. It says what would be enough, not what is wrong: often several sets are equally
     * small.
     *
     * <p>A blank or a symbol counts as 0 and may be changed to a count. Absent, text and unresolved cells stay as they are
     * and keep their relations from being evaluated; these ask for nothing. Cells in no evaluated relation are not
     * touched. A changed cell becomes a whole number that is not negative.
     *
     * <p>The answer is exact: the sets that are listed are all there are of their size, and no smaller one exists. Work is
     * bounded by 100,000 sets looked at, 100 sets kept for a part, 64 relations and 1,024 terms that hang together, and
     * figures of 12 digits and 4 decimals; what lies beyond is said by {@link Repair.Status}.
     *
     * @param cells gives the cell at an address, such as {@code report::cell}
     * @return what would mend the sums; typical slips over several cells are told by {@link Repairs#of}, which knows
     *     where the form prints a cell
     */
    public Repair repair(Function<CellRef, Cell> cells) {
        return RepairEngine.of(evaluate(cells), () -> PrintedLines.UNKNOWN);
    }

    private static RelationCheck evaluate(Relation relation, Function<CellRef, Cell> cells) {
        List<CellRef> obstacles = new ArrayList<>();
        Side left = side(relation.left(), cells, obstacles);
        Side right = side(relation.right(), cells, obstacles);
        if (obstacles.isEmpty()) {
            return new RelationCheck(relation, left, right, List.of());
        }
        Side none = new Side(List.of());
        return new RelationCheck(relation, none, none, obstacles);
    }

    private static Side side(List<CellRef> refs, Function<CellRef, Cell> cells, List<CellRef> obstacles) {
        List<Term> terms = new ArrayList<>(refs.size());
        for (CellRef ref : refs) {
            Cell cell = cells.apply(ref);
            Optional<BigDecimal> value = cell.contribution();
            if (value.isPresent()) {
                terms.add(new Term(ref, cell, value.get()));
            } else {
                obstacles.add(ref);
            }
        }
        return new Side(terms);
    }
}
