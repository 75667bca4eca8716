package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the counts that the equations leave no choice about. What stands in a sum that is broken, or in equations that
 * contradict one another, may itself be wrong: nothing is worked out from it.
 */
final class Solver {

    /** More unknown cells, or equations, in one piece than any form has; it bounds the work. */
    private static final int MOST_UNKNOWNS = 256;

    private static final int MOST_EQUATIONS = 64;

    private final Knowledge knowledge;
    private final List<Equation> equations = new ArrayList<>();
    private final Set<CellRef> suspects = new HashSet<>();

    private Solver(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<Solution> solve(List<Relation> relations, Function<CellRef, Cell> cells) {
        Solver solver = new Solver(new Knowledge(cells));
        relations.forEach(solver::take);
        return solver.solve();
    }

    private void take(Relation relation) {
        if (relation.cells().stream().anyMatch(knowledge::isNoCount)) {
            suspects.addAll(relation.cells());
            return;
        }
        Equation equation = Equation.of(relation, knowledge);
        if (equation.isBroken()) {
            suspects.addAll(relation.cells());
        } else if (!equation.unknowns().isEmpty()) {
            equations.add(equation);
        }
    }

    private List<Solution> solve() {
        List<List<Equation>> sound = new ArrayList<>();
        for (List<Equation> piece :
                Pieces.of(equations, equation -> equation.unknowns().keySet())) {
            if (!isBounded(piece)) {
                continue;
            }
            if (isSound(piece)) {
                sound.add(piece);
            } else {
                piece.forEach(equation -> suspects.addAll(equation.relation().cells()));
            }
        }
        List<Solution> solutions = new ArrayList<>();
        for (List<Equation> piece : sound) {
            List<Equation> trusted = piece.stream().filter(this::isTrusted).toList();
            solutions.addAll(Calculation.of(trusted, knowledge));
        }
        return solutions;
    }

    private static boolean isBounded(List<Equation> piece) {
        long unknowns = piece.stream()
                .flatMap(equation -> equation.unknowns().keySet().stream())
                .distinct()
                .count();
        return unknowns <= MOST_UNKNOWNS && piece.size() <= MOST_EQUATIONS;
    }

    /** Whether the equations agree, and give no cell a value that it cannot have. */
    private boolean isSound(List<Equation> piece) {
        Elimination elimination = new Elimination(piece);
        return !elimination.isContradictory()
                && elimination.determined().entrySet().stream().allMatch(this::isPossible);
    }

    private boolean isPossible(Map.Entry<CellRef, Elimination.Combination> entry) {
        return entry.getValue().isWhole()
                && !knowledge.contradicts(
                        entry.getKey(), new BigDecimal(entry.getValue().value()));
    }

    private boolean isTrusted(Equation equation) {
        return equation.relation().cells().stream().noneMatch(suspects::contains);
    }
}
