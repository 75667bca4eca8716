package dev.gip.parser.layout;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The worst that can happen. */
final class WrongNumbers {

    private WrongNumbers() {}

    /** The cells of the form that were read as a number other than the true one; what the form does not have is left out. */
    static List<String> of(Map<CellRef, Cell> truth, Map<CellRef, Cell> read) {
        return truth.keySet().stream()
                .filter(ref -> isWrong(truth.getOrDefault(ref, Cell.absent()), read.getOrDefault(ref, Cell.absent())))
                .map(ref -> ref + " shows " + truth.get(ref) + " and was read as " + read.get(ref))
                .toList();
    }

    /** How many cells with a number were read as just that. */
    static long right(Map<CellRef, Cell> truth, Map<CellRef, Cell> read) {
        return truth.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == CellKind.NUMBER)
                .filter(entry -> entry.getValue().equals(read.get(entry.getKey())))
                .count();
    }

    private static boolean isWrong(Cell truth, Cell read) {
        Optional<BigDecimal> number = truth.number();
        return read.kind() == CellKind.NUMBER
                && number.filter(value -> value.compareTo(read.number().orElseThrow()) == 0)
                        .isEmpty();
    }
}
