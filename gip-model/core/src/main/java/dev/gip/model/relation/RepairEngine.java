package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Takes broken sums apart into those that hang together, searches each part, and asks which slips explain what is found. */
final class RepairEngine {

    /** More than any report with a few slips takes; what it does not settle stays open. */
    private static final int MOST_EFFORT = 100_000;

    private static final int MOST_SLIPS = 20;

    private final List<List<CountSum>> pieces;
    private final SetSlips slips;

    private RepairEngine(List<List<CountSum>> pieces, PrintedLines lines) {
        this.pieces = pieces;
        Ledger ledger = new Ledger(pieces.stream().flatMap(List::stream).toList());
        this.slips = new SetSlips(ledger, SlipGuesses.of(ledger, lines));
    }

    static Repair of(List<RelationCheck> checks, Supplier<PrintedLines> lines) {
        if (checks.stream().noneMatch(RelationCheck::broken)) {
            return new Repair(List.of(), List.of());
        }
        List<CountSum> sums = new ArrayList<>();
        for (RelationCheck check : checks) {
            if (check.evaluated()) {
                sums.add(CountSum.of(sums.size(), check));
            }
        }
        List<List<CountSum>> pieces = Pieces.of(sums, sum -> sum.factors().keySet()).stream()
                .filter(piece -> piece.stream().anyMatch(CountSum::isBroken))
                .map(piece -> piece.stream()
                        .sorted(Comparator.comparingInt(CountSum::index))
                        .toList())
                .toList();
        return new RepairEngine(pieces, lines.get()).repair();
    }

    private Repair repair() {
        Effort effort = new Effort(MOST_EFFORT);
        Map<Integer, RepairPart> parts = new HashMap<>();
        // the hard parts last, so that they do not spend what the easy ones need
        pieces.stream()
                .sorted(Comparator.comparingInt(List::size))
                .forEach(piece -> parts.put(piece.get(0).index(), part(piece, effort)));
        List<RepairPart> ordered =
                pieces.stream().map(piece -> parts.get(piece.get(0).index())).toList();
        return new Repair(ordered, slips(ordered));
    }

    private RepairPart part(List<CountSum> piece, Effort effort) {
        List<RelationCheck> broken =
                piece.stream().filter(CountSum::isBroken).map(CountSum::check).toList();
        Optional<CountSums> sums = CountSums.of(piece);
        if (sums.isEmpty()) {
            return new RepairPart(broken, Repair.Status.BEYOND_BOUND, 1, List.of());
        }
        SupportSearch.Result result = new SupportSearch(sums.get(), effort).run();
        List<RepairSet> sets = result.supports().stream()
                .map(support -> slips.explained(support, sums.get()))
                .toList();
        return new RepairPart(broken, result.status(), result.size(), slips.preferredFirst(sets));
    }

    /** The guesses that leave no part half mended and are not among the smallest sets. */
    private List<RepairSet> slips(List<RepairPart> parts) {
        Set<List<CellChange>> known = new HashSet<>();
        parts.forEach(part -> part.alternatives().forEach(set -> known.add(set.changes())));
        return slips.guesses().keySet().stream()
                .filter(this::isWhole)
                .map(guess -> slips.set(guess, true))
                .filter(set -> !known.contains(set.changes()))
                .sorted(Comparator.comparingInt(set -> set.changes().size()))
                .limit(MOST_SLIPS)
                .toList();
    }

    private boolean isWhole(Map<CellRef, BigDecimal> guess) {
        Set<Integer> touched = new HashSet<>();
        slips.ledger().touched(guess.keySet()).forEach(sum -> touched.add(sum.index()));
        return pieces.stream()
                .filter(piece -> piece.stream().anyMatch(sum -> touched.contains(sum.index())))
                .allMatch(piece ->
                        piece.stream().filter(CountSum::isBroken).allMatch(sum -> touched.contains(sum.index())));
    }
}
