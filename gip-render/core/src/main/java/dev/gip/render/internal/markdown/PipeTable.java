package dev.gip.render.internal.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table in pipes: rows of texts, the first of which heads it; short rows are filled up with empty cells. */
final class PipeTable {

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> texts) {
        rows.add(List.copyOf(texts));
    }

    String print() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row.stream().map(MarkdownText::cell).toList(), width, ""));
            if (lines.size() == 1) {
                lines.add(line(List.of(), width, "---"));
            }
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int width, String filling) {
        List<String> filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(width - cells.size(), filling));
        return filled.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
