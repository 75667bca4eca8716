package dev.gip.parser.office.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A sheet while it is read: the cells that the file has, with the text that they show. */
final class Sheet {

    private final String name;
    private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<CellArea> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<CellArea> hiddenColumns = new ArrayList<>();

    Sheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Puts a text into a cell; an empty one for a cell that the file has without a content. */
    void put(int row, int column, String text) {
        rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
    }

    void merge(CellArea area) {
        if (area.isPossible()) {
            merged.add(area);
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.add(new CellArea(0, first, 0, last));
    }

    Map<Integer, Map<Integer, String>> rows() {
        return rows;
    }

    List<CellArea> merged() {
        return merged;
    }

    boolean isHidden(int row) {
        return hiddenRows.contains(row);
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.stream().anyMatch(columns -> columns.holds(0, column));
    }

    boolean isEmpty() {
        return rows.values().stream().flatMap(row -> row.values().stream()).allMatch(String::isBlank);
    }
}
