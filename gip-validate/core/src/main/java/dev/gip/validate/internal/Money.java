package dev.gip.validate.internal;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.RowDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cells of a form hold amounts of money. */
public final class Money {

    /** The one amount whose unit no form fixes (采购总金额 of 2019). */
    private static final String WITHOUT_UNIT = "procurementAmount";

    private Money() {}

    public static boolean isMoney(Form form, CellRef ref) {
        return ref.column().equals(WITHOUT_UNIT)
                || unit(form, ref).filter(unit -> unit.endsWith("元")).isPresent();
    }

    /** The unit that the form prints for a cell, at its row or its column. */
    static Optional<String> unit(Form form, CellRef ref) {
        return form.table(ref.table()).stream()
                .flatMap(table -> table.blocks().stream())
                .filter(block -> block.rows().stream().anyMatch(row -> row.key().equals(ref.row())))
                .flatMap(block -> units(block, ref))
                .findFirst();
    }

    private static Stream<String> units(BlockDefinition block, CellRef ref) {
        Stream<String> ofRow = block.rows().stream()
                .filter(row -> row.key().equals(ref.row()))
                .map(RowDefinition::unit)
                .flatMap(Stream::ofNullable);
        Stream<String> ofColumn = block.columns().stream()
                .filter(column -> column.key().equals(ref.column()))
                .map(ColumnDefinition::unit)
                .flatMap(Stream::ofNullable);
        return Stream.concat(ofRow, ofColumn);
    }
}
