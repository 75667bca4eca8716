package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

/** Random counts for all cells of a form that has relations; every relation holds. */
final class ConsistentCells {

    private final Random random;
    private final IntSupplier single;
    private final Map<CellRef, List<CellRef>> parts = new HashMap<>();
    private final Map<CellRef, Integer> counts = new HashMap<>();

    private ConsistentCells(Form form, Random random, IntSupplier single) {
        this.random = random;
        this.single = single;
        for (Relation relation : form.relations()) {
            if (!relation.kind().equals("balance")) {
                parts.putIfAbsent(relation.left().get(0), relation.right());
            }
        }
        for (Relation relation : form.relations()) {
            if (relation.kind().equals("balance")
                    && !relation.left().get(0).column().equals("total")) {
                balance(relation);
            }
        }
        form.cells().forEach(this::count);
    }

    static Map<CellRef, Cell> of(Form form, Random random, int most) {
        return of(form, random, () -> Math.max(0, random.nextInt(2 * most + 1) - most));
    }

    /** Counts as reports have them: most are 0, many are 1 or 2, a few are large (after Zipf). */
    static Map<CellRef, Cell> realistic(Form form, Random random) {
        return of(form, random, () -> realisticCount(random));
    }

    static int realisticCount(Random random) {
        return random.nextInt(10) < 7 ? 0 : (int) Math.min(9999, Math.pow(1 - random.nextDouble(), -1.1));
    }

    private static Map<CellRef, Cell> of(Form form, Random random, IntSupplier single) {
        Map<CellRef, Cell> cells = new HashMap<>();
        new ConsistentCells(form, random, single).counts.forEach((ref, count) -> cells.put(ref, Cell.of(count)));
        return cells;
    }

    private void balance(Relation relation) {
        int all = count(relation.right().get(0)) + count(relation.right().get(1));
        int received = random.nextInt(all + 1);
        counts.put(relation.left().get(0), received);
        counts.put(relation.left().get(1), all - received);
    }

    private int count(CellRef ref) {
        Integer known = counts.get(ref);
        if (known == null) {
            known = parts.containsKey(ref)
                    ? parts.get(ref).stream().mapToInt(this::count).sum()
                    : single.getAsInt();
            counts.put(ref, known);
        }
        return known;
    }
}
