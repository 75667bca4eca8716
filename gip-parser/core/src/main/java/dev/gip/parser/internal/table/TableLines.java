package dev.gip.parser.internal.table;

import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells the lines of tables from lines of text that happen to look alike, such as a paragraph headed 行政许可. */
final class TableLines {

    private TableLines() {}

    /** For every line the key of the table it belongs to, or empty. */
    static List<String> of(boolean[] consumed, List<RawRow> rows, List<TokenLine> lines) {
        String[] tables = new String[consumed.length];
        for (RawRow row : rows) {
            if (!row.cells.isEmpty()) {
                tables[row.line] = row.slots.get(0).table();
            }
        }
        List<String> result = new ArrayList<>(consumed.length);
        for (int start = 0; start < consumed.length; ) {
            int end = start;
            while (end < consumed.length && consumed[end] == consumed[start]) {
                end++;
            }
            if (consumed[start]) {
                fill(result, start, end, tables);
            } else {
                result.addAll(Collections.nCopies(end - start, ""));
            }
            start = end;
        }
        return result;
    }

    /** A run of consumed lines belongs to tables if a row in it shows a cell: each line to the row above, the first ones to the first. */
    private static void fill(List<String> result, int start, int end, String[] tables) {
        String current = "";
        for (int i = start; i < end && current.isEmpty(); i++) {
            current = tables[i] == null ? "" : tables[i];
        }
        for (int i = start; i < end; i++) {
            current = tables[i] == null ? current : tables[i];
            result.add(current);
        }
    }
}
