package dev.gip.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cells of one table as the source shows them, addressed by row and column key.
 *
 * <p>Cells that are not in the map are absent; an absent cell is never stored, so that two tables are equal exactly when
 * they show the same. The order of the map is that of the source and does not count for equality.
 *
 * @param key key of the table, such as {@code requests}
 * @param cells the cells that the source shows; every address names this table
 * @since 0.1
 */
public record CellTable(String key, Map<CellRef, Cell> cells) {

    /** Copies the cells, leaves out absent ones and refuses addresses of another table. */
    public CellTable {
        Map<CellRef, Cell> shown = new LinkedHashMap<>();
        for (Map.Entry<CellRef, Cell> entry : cells.entrySet()) {
            if (!entry.getKey().table().equals(key)) {
                throw new IllegalArgumentException("The cell " + entry.getKey() + " is not one of table " + key);
            }
            if (entry.getValue().kind() != CellKind.ABSENT) {
                shown.put(entry.getKey(), entry.getValue());
            }
        }
        cells = Collections.unmodifiableMap(shown);
    }

    /**
     * A table that shows no cell.
     *
     * @param key key of the table
     * @return the empty table
     */
    public static CellTable empty(String key) {
        return new CellTable(key, Map.of());
    }

    /**
     * One cell.
     *
     * @param row key of the row
     * @param column key of the column
     * @return the cell, absent where the source shows none
     */
    public Cell cell(String row, String column) {
        return cells.getOrDefault(new CellRef(key, row, column), Cell.absent());
    }

    /**
     * A copy in which one cell is replaced.
     *
     * @param row key of the row
     * @param column key of the column
     * @param cell the new cell; an absent cell removes it
     * @return the copy
     */
    public CellTable with(String row, String column, Cell cell) {
        Map<CellRef, Cell> copy = new LinkedHashMap<>(cells);
        copy.put(new CellRef(key, row, column), cell);
        return new CellTable(key, copy);
    }
}
