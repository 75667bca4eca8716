package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works the determined cells out in steps a person can follow: first those that are alone in an equation, round by round,
 * so that the shortest way wins; then those that only several equations together determine.
 */
final class Calculation {

    private final List<Equation> equations;
    private final Knowledge knowledge;
    private final Map<CellRef, SolutionStep> steps = new LinkedHashMap<>();

    private Calculation(List<Equation> equations, Knowledge knowledge) {
        this.equations = equations;
        this.knowledge = knowledge;
    }

    static List<Solution> of(List<Equation> equations, Knowledge knowledge) {
        Calculation calculation = new Calculation(equations, knowledge);
        while (calculation.round()) {}
        calculation.combine();
        return calculation.solutions();
    }

    private boolean round() {
        Map<CellRef, SolutionStep> found = new LinkedHashMap<>();
        for (Equation equation : equations) {
            List<CellRef> open = equation.unknowns().keySet().stream()
                    .filter(ref -> !steps.containsKey(ref))
                    .toList();
            if (open.size() == 1 && Math.abs(equation.factor(open.get(0))) == 1) {
                found.putIfAbsent(open.get(0), step(open.get(0), equation));
            }
        }
        steps.putAll(found);
        return !found.isEmpty();
    }

    private SolutionStep step(CellRef ref, Equation equation) {
        BigInteger turn = BigInteger.valueOf(-equation.factor(ref));
        Map<CellRef, BigInteger> factors = new LinkedHashMap<>();
        equation.factors().forEach((other, factor) -> {
            if (!other.equals(ref)) {
                factors.put(other, BigInteger.valueOf(factor).multiply(turn));
            }
        });
        return step(ref, List.of(equation.relation()), factors);
    }

    private SolutionStep step(CellRef ref, List<Relation> relations, Map<CellRef, BigInteger> factors) {
        List<Term> added = new ArrayList<>();
        List<Term> subtracted = new ArrayList<>();
        factors.forEach((other, factor) -> {
            BigDecimal value = value(other).multiply(new BigDecimal(factor.abs()));
            (factor.signum() > 0 ? added : subtracted).add(new Term(other, knowledge.cell(other), value));
        });
        Side more = new Side(added);
        Side less = new Side(subtracted);
        return new SolutionStep(ref, more.sum().subtract(less.sum()), relations, more, less);
    }

    private BigDecimal value(CellRef ref) {
        SolutionStep step = steps.get(ref);
        return step == null ? new BigDecimal(knowledge.count(ref)) : step.value();
    }

    private void combine() {
        Map<CellRef, SolutionStep> found = new LinkedHashMap<>();
        new Elimination(equations).determined().forEach((ref, combination) -> {
            if (!steps.containsKey(ref)) {
                combined(ref, combination).ifPresent(step -> found.put(ref, step));
            }
        });
        steps.putAll(found);
    }

    /** A step over several equations; none where the equations would have to be divided, which no one can follow. */
    private Optional<SolutionStep> combined(CellRef ref, Elimination.Combination combination) {
        Map<CellRef, BigInteger> sums = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < equations.size(); i++) {
            BigInteger times = combination.times().get(i);
            if (times.signum() != 0) {
                relations.add(equations.get(i).relation());
                equations
                        .get(i)
                        .factors()
                        .forEach((other, factor) ->
                                sums.merge(other, times.multiply(BigInteger.valueOf(factor)), BigInteger::add));
            }
        }
        Map<CellRef, BigInteger> factors = new LinkedHashMap<>();
        for (Map.Entry<CellRef, BigInteger> entry : sums.entrySet()) {
            BigInteger[] divided = entry.getValue().negate().divideAndRemainder(combination.factor());
            if (divided[1].signum() != 0) {
                return Optional.empty();
            }
            if (divided[0].signum() != 0 && !entry.getKey().equals(ref)) {
                factors.put(entry.getKey(), divided[0]);
            }
        }
        return Optional.of(step(ref, relations, factors));
    }

    private List<Solution> solutions() {
        List<Solution> solutions = new ArrayList<>();
        steps.forEach((ref, step) -> {
            if (knowledge.isCandidate(ref, step.value())) {
                Set<SolutionStep> needed = new LinkedHashSet<>();
                collect(step, needed);
                solutions.add(new Solution(ref, step.value(), List.copyOf(needed)));
            }
        });
        return solutions;
    }

    private void collect(SolutionStep step, Set<SolutionStep> needed) {
        for (Side side : List.of(step.added(), step.subtracted())) {
            for (Term term : side.terms()) {
                SolutionStep earlier = steps.get(term.ref());
                if (earlier != null && !needed.contains(earlier)) {
                    collect(earlier, needed);
                }
            }
        }
        needed.add(step);
    }
}
