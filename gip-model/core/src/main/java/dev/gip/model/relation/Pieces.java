package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Parts equations so that no cell that may change stands in two parts. */
final class Pieces {

    private Pieces() {}

    static <T> List<List<T>> of(List<T> equations, Function<T, Set<CellRef>> cells) {
        Map<CellRef, List<T>> byCell = new HashMap<>();
        for (T equation : equations) {
            cells.apply(equation)
                    .forEach(ref -> byCell.computeIfAbsent(ref, key -> new ArrayList<>())
                            .add(equation));
        }
        List<List<T>> pieces = new ArrayList<>();
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (T equation : equations) {
            if (seen.add(equation)) {
                pieces.add(piece(equation, cells, byCell, seen));
            }
        }
        return pieces;
    }

    private static <T> List<T> piece(
            T first, Function<T, Set<CellRef>> cells, Map<CellRef, List<T>> byCell, Set<T> seen) {
        List<T> piece = new ArrayList<>();
        Deque<T> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            T equation = open.remove();
            piece.add(equation);
            for (CellRef ref : cells.apply(equation)) {
                List<T> others = byCell.getOrDefault(ref, List.of());
                others.stream().filter(seen::add).forEach(open::add);
                byCell.remove(ref);
            }
        }
        return piece;
    }
}
