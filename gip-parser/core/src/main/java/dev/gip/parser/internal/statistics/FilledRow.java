package dev.gip.parser.internal.statistics;

import dev.gip.model.reading.Evidence.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row with its figures in columns.
 *
 * @param label its label
 * @param cells what stands in its columns of figures, by key
 * @param open for columns of which the figure is not certain what may stand there
 * @param leftovers figures of the row that stand in no column
 * @param unit the unit printed in the row; null where there is none
 * @param onOwnLine whether no figure of it stands on a line below its label
 * @param basis how the figures were placed
 */
record FilledRow(
        Piece label,
        Map<String, Piece> cells,
        Map<String, List<Piece>> open,
        List<Piece> leftovers,
        @Nullable Piece unit,
        boolean onOwnLine,
        Basis basis) {

    FilledRow {
        cells = new LinkedHashMap<>(cells);
        open = new LinkedHashMap<>(open);
        leftovers = List.copyOf(leftovers);
    }
}
