package dev.gip.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, set in columns: the first to the left, all others to the right. */
final class AlignedTable {

    private static final int WIDEST_LABEL = 40;
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    void add(String label, List<String> cells) {
        List<String> line = new ArrayList<>();
        line.add(DisplayWidth.cut(Printable.line(label), WIDEST_LABEL));
        cells.forEach(cell -> line.add(Printable.line(cell)));
        lines.add(line);
    }

    String print(String indent) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder printed = new StringBuilder(indent);
            for (int i = 0; i < line.size(); i++) {
                String padding = " ".repeat(widths[i] - DisplayWidth.of(line.get(i)));
                printed.append(i == 0 ? line.get(i) + padding : GAP + padding + line.get(i));
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[lines.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
            }
        }
        return widths;
    }
}
