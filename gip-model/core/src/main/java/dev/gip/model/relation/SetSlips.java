package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which slips explain sets of changes, and puts those first that are explained best. */
record SetSlips(Ledger ledger, Map<Map<CellRef, BigDecimal>, Slip> guesses) {

    RepairSet explained(Support support, CountSums sums) {
        Map<CellRef, BigDecimal> changed = new HashMap<>();
        for (int i = 0; i < support.cells().length; i++) {
            changed.put(sums.cells.get(support.cells()[i]).ref(), BigDecimal.valueOf(support.values()[i] / sums.unit));
        }
        return set(changed, support.determined());
    }

    RepairSet set(Map<CellRef, BigDecimal> changed, boolean determined) {
        List<CellChange> changes = ledger.changes(changed);
        Optional<Slip> slip = Optional.ofNullable(guesses.get(changed))
                .or(() -> slip(changes.get(0))
                        .filter(first ->
                                changes.stream().allMatch(change -> slip(change).equals(Optional.of(first)))));
        List<RelationCheck> touched =
                ledger.touched(changed.keySet()).stream().map(CountSum::check).toList();
        return new RepairSet(changes, determined, slip, touched);
    }

    /** Sets that one kind of slip explains, then those with fewer changes that none explains, then in the order of the form. */
    List<RepairSet> preferredFirst(List<RepairSet> sets) {
        Comparator<RepairSet> explained = Comparator.comparingLong(this::unexplained);
        return sets.stream().sorted(explained.thenComparing(this::inOrder)).toList();
    }

    private long unexplained(RepairSet set) {
        return set.slip().isPresent()
                ? -1
                : set.changes().stream()
                        .filter(change -> slip(change).isEmpty())
                        .count();
    }

    private int inOrder(RepairSet one, RepairSet other) {
        for (int i = 0; i < Math.min(one.changes().size(), other.changes().size()); i++) {
            int order = Integer.compare(
                    ledger.order(one.changes().get(i).ref()),
                    ledger.order(other.changes().get(i).ref()));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Optional<Slip> slip(CellChange change) {
        Cell from = change.from();
        if (from.kind() != CellKind.NUMBER) {
            return Optional.of(Slip.LEFT_BLANK);
        }
        boolean total = ledger.sumsOf(change.ref()).stream()
                .anyMatch(sum -> SlipGuesses.isTotal(change.ref(), sum.check().relation()));
        BigDecimal shown = ledger.value(change.ref());
        if (total && shown.signum() == 0) {
            return Optional.of(Slip.TOTAL_LEFT_AT_ZERO);
        }
        return shown.signum() > 0 && shown.scale() == 0
                ? DigitSlips.of(shown.toPlainString(), change.to().toPlainString())
                : Optional.empty();
    }
}
