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

/** Parts equations so that no unknown cell stands in two parts. */
final class Pieces {

    private Pieces() {}

    static List<List<Equation>> of(List<Equation> equations) {
        Map<CellRef, List<Equation>> byUnknown = new HashMap<>();
        for (Equation equation : equations) {
            equation.unknowns()
                    .keySet()
                    .forEach(ref -> byUnknown
                            .computeIfAbsent(ref, key -> new ArrayList<>())
                            .add(equation));
        }
        List<List<Equation>> pieces = new ArrayList<>();
        Set<Equation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Equation equation : equations) {
            if (seen.add(equation)) {
                pieces.add(piece(equation, byUnknown, seen));
            }
        }
        return pieces;
    }

    private static List<Equation> piece(Equation first, Map<CellRef, List<Equation>> byUnknown, Set<Equation> seen) {
        List<Equation> piece = new ArrayList<>();
        Deque<Equation> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Equation equation = open.remove();
            piece.add(equation);
            for (CellRef ref : equation.unknowns().keySet()) {
                List<Equation> others = byUnknown.getOrDefault(ref, List.of());
                others.stream().filter(seen::add).forEach(open::add);
                byUnknown.remove(ref);
            }
        }
        return piece;
    }
}
