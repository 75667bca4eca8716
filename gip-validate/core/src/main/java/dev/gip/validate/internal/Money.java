package dev.gip.validate.internal;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which cells of a form hold amounts of money. */
public final class Money {

    /** The one amount whose unit no form fixes (采购总金额 of 2019). */
    private static final String WITHOUT_UNIT = "procurementAmount";

    /** The units that forms print, at the row or else at the column. */
    private static final Map<FormId, Map<CellRef, String>> UNITS =
            Forms.all().stream().collect(Collectors.toUnmodifiableMap(Form::id, Money::units));

    private Money() {}

    /**
     * Whether a cell holds an amount of money.
     *
     * @param form the form
     * @param ref the cell
     * @return whether its unit is one of money, or it is the amount that has none
     */
    public static boolean isMoney(Form form, CellRef ref) {
        return ref.column().equals(WITHOUT_UNIT)
                || unit(form, ref).filter(unit -> unit.endsWith("元")).isPresent();
    }

    /** The unit that the form prints for a cell. */
    static Optional<String> unit(Form form, CellRef ref) {
        return Optional.ofNullable(UNITS.getOrDefault(form.id(), Map.of()).get(ref));
    }

    private static Map<CellRef, String> units(Form form) {
        Map<CellRef, String> units = new HashMap<>();
        for (TableDefinition table : form.tables()) {
            for (BlockDefinition block : table.blocks()) {
                for (RowDefinition row : block.rows()) {
                    for (ColumnDefinition column : block.columns()) {
                        @Nullable String unit = row.unit() == null ? column.unit() : row.unit();
                        if (unit != null) {
                            units.put(new CellRef(table.key(), row.key(), column.key()), unit);
                        }
                    }
                }
            }
        }
        return Map.copyOf(units);
    }
}
