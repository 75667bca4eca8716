package dev.gip.model.relation;

import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries typical slips over several cells: figures of a line one place off, two neighbours exchanged, the totals of a line
 * left at 0. A guess stays if every sum it touches holds with it and one of them was broken.
 */
final class SlipGuesses {

    /** Longer lines than any form prints are left alone. */
    private static final int LONGEST_LINE = 100;

    private static final int FEWEST_MOVED = 2;

    private final Ledger ledger;
    private final Map<Map<CellRef, BigDecimal>, Slip> kept = new LinkedHashMap<>();

    private SlipGuesses(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What the cells would be, and the slip that this would undo. */
    static Map<Map<CellRef, BigDecimal>, Slip> of(Ledger ledger, PrintedLines lines) {
        SlipGuesses guesses = new SlipGuesses(ledger);
        lines.rows().forEach(row -> guesses.look(row, Slip.ROW_SHIFTED));
        lines.columns().forEach(column -> guesses.look(column, Slip.COLUMN_SHIFTED));
        return guesses.kept;
    }

    private void look(List<CellRef> line, Slip shifted) {
        List<CellRef> run = new ArrayList<>();
        for (CellRef ref : line.size() > LONGEST_LINE ? List.<CellRef>of() : line) {
            if (ledger.sumsOf(ref).isEmpty()) {
                lookAlong(run, shifted);
                run.clear();
            } else {
                run.add(ref);
            }
        }
        lookAlong(run, shifted);
    }

    private void lookAlong(List<CellRef> run, Slip shifted) {
        if (run.stream().allMatch(this::isZero)) {
            return;
        }
        exchange(run);
        totals(run);
        List<CellRef> back = new ArrayList<>(run);
        Collections.reverse(back);
        shift(run, shifted);
        shift(back, shifted);
    }

    private boolean isZero(CellRef ref) {
        return ledger.value(ref).signum() == 0;
    }

    private void exchange(List<CellRef> run) {
        for (int i = 0; i + 1 < run.size(); i++) {
            CellRef one = run.get(i);
            CellRef other = run.get(i + 1);
            if (canTake(run, i, other) && canTake(run, i + 1, one)) {
                keep(Map.of(one, ledger.value(other), other, ledger.value(one)), Slip.NEIGHBOURS_EXCHANGED);
            }
        }
    }

    private void totals(List<CellRef> run) {
        Map<CellRef, BigDecimal> changed = new LinkedHashMap<>();
        for (CellRef ref : run) {
            if (isZero(ref) && ledger.term(ref).cell().kind() == CellKind.NUMBER) {
                ledger.sumsOf(ref).stream()
                        .filter(sum ->
                                sum.isBroken() && isTotal(ref, sum.check().relation()))
                        .findFirst()
                        .ifPresent(sum -> changed.put(ref, demanded(ref, sum, changed)));
            }
        }
        keep(changed, Slip.TOTAL_LEFT_AT_ZERO);
    }

    static boolean isTotal(CellRef ref, Relation relation) {
        return relation.left().size() == 1
                && relation.left().get(0).equals(ref)
                && relation.right().size() > 1;
    }

    /** Figures that stand one place behind theirs, from an empty place on; the last of them was pushed out. */
    private void shift(List<CellRef> run, Slip slip) {
        for (int first = 0; first + 2 < run.size(); first++) {
            if (isZero(run.get(first)) && !isZero(run.get(first + 1))) {
                shift(run, first, slip);
            }
        }
    }

    private void shift(List<CellRef> run, int first, Slip slip) {
        Map<CellRef, BigDecimal> moved = new LinkedHashMap<>();
        int figures = 0;
        for (int last = first + 1; last < run.size() && canTake(run, last - 1, run.get(last)); last++) {
            moved.put(run.get(last - 1), ledger.value(run.get(last)));
            figures += isZero(run.get(last)) ? 0 : 1;
            if (figures >= FEWEST_MOVED) {
                keepShift(moved, run.get(last), slip);
            }
        }
    }

    /** Whether a cell may show the figure of another: whether the sums across the line then hold. */
    private boolean canTake(List<CellRef> run, int place, CellRef other) {
        BigDecimal more = ledger.value(other).subtract(ledger.value(run.get(place)));
        return more.signum() == 0
                || ledger.sumsOf(run.get(place)).stream()
                        .filter(sum -> !isAlong(sum, run, place))
                        .allMatch(
                                sum -> sum.differenceWith(run.get(place), more).signum() == 0);
    }

    private static boolean isAlong(CountSum sum, List<CellRef> run, int place) {
        return (place > 0 && sum.factors().containsKey(run.get(place - 1)))
                || (place + 1 < run.size() && sum.factors().containsKey(run.get(place + 1)));
    }

    private void keepShift(Map<CellRef, BigDecimal> moved, CellRef emptied, Slip slip) {
        for (CountSum sum : ledger.sumsOf(emptied)) {
            Map<CellRef, BigDecimal> changed = new LinkedHashMap<>(moved);
            changed.put(emptied, demanded(emptied, sum, moved));
            keep(changed, slip);
        }
    }

    private BigDecimal demanded(CellRef ref, CountSum sum, Map<CellRef, BigDecimal> changed) {
        BigDecimal difference = ledger.difference(sum, changed);
        int factor = sum.factors().getOrDefault(ref, 1);
        return ledger.value(ref).subtract(difference.multiply(BigDecimal.valueOf(Integer.signum(factor))));
    }

    private void keep(Map<CellRef, BigDecimal> guess, Slip slip) {
        Map<CellRef, BigDecimal> changed = new LinkedHashMap<>();
        guess.forEach((ref, value) -> {
            if (value.compareTo(ledger.value(ref)) != 0) {
                changed.put(
                        ref,
                        value.setScale(Math.max(0, value.stripTrailingZeros().scale())));
            }
        });
        boolean counts = changed.values().stream().allMatch(value -> value.signum() >= 0 && value.scale() == 0);
        if (counts
                && changed.size() > 1
                && ledger.holdsWith(changed)
                && ledger.touched(changed.keySet()).stream().anyMatch(CountSum::isBroken)) {
            kept.putIfAbsent(changed, slip);
        }
    }
}
