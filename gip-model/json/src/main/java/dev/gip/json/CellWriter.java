package dev.gip.json;

import dev.gip.model.Cell;
import java.util.List;

/** Writes the members of a cell. */
final class CellWriter {

    private CellWriter() {}

    static void members(Cell cell, JsonOutput out) {
        out.text("state", cell.kind().key());
        if (cell instanceof Cell.Numeric number) {
            out.text("value", PlainDecimal.print(number.value()));
            out.textIfKnown("unit", number.unit());
        }
        if (cell instanceof Cell.Symbol symbol) {
            out.text("text", symbol.text());
        }
        if (cell instanceof Cell.Text text) {
            out.text("text", text.text());
        }
        if (cell instanceof Cell.Unresolved unresolved) {
            out.array("candidates", () -> candidates(unresolved.candidates(), out));
        }
    }

    static void candidates(List<Cell> cells, JsonOutput out) {
        cells.forEach(cell -> out.object(() -> members(cell, out)));
    }
}
