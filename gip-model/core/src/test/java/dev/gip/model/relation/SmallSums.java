package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small systems in short: equations as {@code c=a+b}, cells as {@code a=3}, sets of changes as {@code a=2 d=3}. */
final class SmallSums {

    private SmallSums() {}

    static RelationSystem system(String equations) {
        return new RelationSystem(Arrays.stream(equations.split(" "))
                .map(text -> text.split("="))
                .map(sides -> new Relation("sum", refs(sides[0]), refs(sides[1])))
                .toList());
    }

    private static List<CellRef> refs(String side) {
        return Arrays.stream(side.split("\\+")).map(SmallSums::ref).toList();
    }

    static CellRef ref(String name) {
        return new CellRef("t", name, "n");
    }

    /** The cells; {@code _} is a blank, and a cell that is not given is absent. */
    static Function<CellRef, Cell> cells(String text) {
        Map<CellRef, Cell> cells = new HashMap<>();
        for (String cell : text.split(" ")) {
            String[] parts = cell.split("=");
            cells.put(ref(parts[0]), parts[1].equals("_") ? Cell.blank() : Cell.of(new BigDecimal(parts[1])));
        }
        return ref -> cells.getOrDefault(ref, Cell.absent());
    }

    static String print(RepairSet set) {
        return set.changes().stream()
                        .map(change -> change.ref().row() + '=' + change.to().toPlainString())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + (set.determined() ? "" : " ?");
    }

    static String print(RepairPart part) {
        return part.alternatives().stream().map(SmallSums::print).sorted().collect(Collectors.joining(" | "));
    }

    static String print(Repair repair) {
        return repair.parts().stream().map(SmallSums::print).collect(Collectors.joining(" & "));
    }
}
