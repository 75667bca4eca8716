package dev.gip.json;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tables: rows by key, and in each the cells by the key of their column. */
final class TableReader {

    private final JsonInput in;

    TableReader(JsonInput in) {
        this.in = in;
    }

    CellTable table(String key, PlaceKeeper places) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        in.object(row -> in.object(column -> {
            CellRef ref = ref(key, row, column);
            SourceLocation place = in.place(column);
            Cell cell = CellReader.read(in);
            cells.put(ref, cell);
            places.keep(ref, cell, place);
        }));
        return new CellTable(key, cells);
    }

    List<CellTable> alternatives(String key) {
        List<CellTable> tables = new ArrayList<>();
        in.array(() -> tables.add(table(key, (ref, cell, place) -> {})));
        return tables;
    }

    private CellRef ref(String table, String row, String column) {
        try {
            return new CellRef(table, row, column);
        } catch (IllegalArgumentException e) {
            throw in.refuse(JsonMessages.key(String.valueOf(e.getMessage())));
        }
    }

    /** Is told where each cell stands. */
    @FunctionalInterface
    interface PlaceKeeper {
        void keep(CellRef ref, Cell cell, SourceLocation place);
    }
}
