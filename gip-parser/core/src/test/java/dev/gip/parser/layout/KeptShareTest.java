package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.parser.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many figures are still read where something was lost: for every loss the same reports, one in each layout. The share
 * of all their figures may rise; then {@code kept-shares.txt} may ask for more.
 */
class KeptShareTest {

    private static final Map<String, Double> MEASURED = new TreeMap<>();

    static List<Loss> losses() {
        return Loss.all();
    }

    static Map<String, Double> floors() {
        return Samples.lines("layout/kept-shares.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(words -> words[0], words -> Double.parseDouble(words[1])));
    }

    @Test
    void everyLossHasAFloorAndEveryFloorALoss() {
        assertThat(floors().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        losses().stream().map(Loss::toString).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void theShareOfFiguresThatAreKeptDoesNotFall(Loss loss) {
        List<Damaged> sample = sample(loss);
        long figures = 0;
        long kept = 0;
        List<String> wrong = new ArrayList<>();
        for (Damaged damaged : sample) {
            Map<CellRef, Cell> truth = damaged.report().cells();
            Map<CellRef, Cell> read = damaged.read();
            figures += truth.values().stream()
                    .filter(cell -> cell.kind() == CellKind.NUMBER)
                    .count();
            kept += WrongNumbers.right(truth, read);
            WrongNumbers.of(truth, read).forEach(fault -> wrong.add(damaged + ": " + fault));
        }
        double share = (double) kept / figures;
        MEASURED.put(loss.toString(), share);

        assertThat(wrong).isEmpty();
        assertThat(share).isGreaterThanOrEqualTo(floors().getOrDefault(loss.toString(), 0.0));
    }

    /** One report in each layout without a known gap, the same for all losses. */
    private static List<Damaged> sample(Loss loss) {
        return Layout.all().stream()
                .filter(loss::concerns)
                .map(layout -> new Damaged(loss, layout, layout.toString().hashCode()))
                .filter(damaged -> !KnownGaps.of(damaged))
                .toList();
    }

    @AfterAll
    static void print() {
        MEASURED.forEach((loss, share) -> System.out.printf(Locale.ROOT, "kept %-36s %.3f%n", loss, share));
    }
}
