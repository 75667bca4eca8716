package dev.gip.parser.fuzz;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import java.util.Map;

/** What must hold of every reading: it is consistent, and no number is there that the source does not show. */
final class FuzzOracle {

    private FuzzOracle() {}

    static void check(Reading reading) {
        boolean readable = reading.report().isPresent();
        if (!readable && reading.diagnostics().isEmpty()) {
            throw new AssertionError("No report and no reason: " + reading);
        }
        reading.report().ifPresent(report -> checkNumbers(report, reading));
    }

    private static void checkNumbers(AnnualReport report, Reading reading) {
        report.tables().values().forEach(table -> {
            for (Map.Entry<CellRef, Cell> entry : table.cells().entrySet()) {
                if (entry.getValue().kind() == CellKind.NUMBER) {
                    String raw = reading.provenance()
                            .of(entry.getKey())
                            .map(Evidence::raw)
                            .orElseThrow(() -> new AssertionError("A number from nowhere: " + entry));
                    checkDigits(entry.getValue(), raw);
                }
            }
        });
    }

    private static void checkDigits(Cell cell, String raw) {
        String shown = digits(raw);
        String digits = digits(cell.number().orElseThrow().toPlainString());
        if (!shown.contains(digits)) {
            throw new AssertionError("The source shows “" + raw + "”, not " + cell);
        }
    }

    /** The digits of a text, half-width, leading and trailing zeros being no part of a value. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .filter(c -> c >= '0' && c <= '9')
                .forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
