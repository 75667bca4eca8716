package dev.gip.json;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.source.Limits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one row, read strictly.
 *
 * @param number the number of the row, counted from 1
 * @param tidy the row
 */
record RowFields(int number, TidyRow tidy) {

    /** Refuses a row that fills another column than these and its kind. */
    void only(String... columns) {
        List<String> allowed = List.of(columns);
        List<String> fields = tidy.fields();
        for (int i = 1; i < fields.size(); i++) {
            String column = TidyRow.COLUMNS.get(i);
            refuseIf(!fields.get(i).isEmpty() && !allowed.contains(column), RowMessages.filled(column, tidy.kind()));
        }
    }

    CellRef ref() {
        try {
            return new CellRef(tidy.table(), tidy.row(), tidy.column());
        } catch (IllegalArgumentException e) {
            throw refuse(JsonMessages.key(String.valueOf(e.getMessage())));
        }
    }

    Cell cell() {
        boolean number = tidy.state().equals("number");
        refuseIf(!number && !tidy.value().isEmpty(), JsonMessages.notOfState("value", tidy.state()));
        refuseIf(!number && !tidy.unit().isEmpty(), JsonMessages.notOfState("unit", tidy.state()));
        return switch (tidy.state()) {
            case "number" -> new Cell.Numeric(wordless(value()), unit());
            case "blank" -> wordless(Cell.blank());
            case "absent" -> wordless(Cell.absent());
            case "symbol" -> new Cell.Symbol(tidy.text());
            case "text" -> new Cell.Text(tidy.text());
            case "unresolved" -> new Cell.Unresolved(candidates());
            default -> throw refuse(JsonMessages.state(tidy.state()));
        };
    }

    private <T> T wordless(T value) {
        refuseIf(!tidy.text().isEmpty(), JsonMessages.notOfState("text", tidy.state()));
        return value;
    }

    private List<Cell> candidates() {
        try {
            return JsonInput.read(tidy.text(), "row " + number, Limits.untrusted(), CellReader::readAll);
        } catch (JsonReportException e) {
            throw refuse(e.text());
        }
    }

    BigDecimal value() {
        return PlainDecimal.parse(tidy.value()).orElseThrow(() -> refuse(JsonMessages.decimal(tidy.value())));
    }

    @Nullable
    String unit() {
        return tidy.unit().isEmpty() ? null : tidy.unit();
    }

    <T> T read(Function<String, T> reader, LocalizedText otherwise) {
        try {
            return reader.apply(tidy.text());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refuse(otherwise);
        }
    }

    void refuseIf(boolean wrong, LocalizedText why) {
        if (wrong) {
            throw refuse(why);
        }
    }

    ReportRowException refuse(LocalizedText why) {
        return new ReportRowException(number, RowMessages.at(number, why));
    }
}
