package dev.gip.parser.internal.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a pipe table.
 *
 * @param cells the cells from the left, as written
 */
record PipeRow(List<Piece> cells) {

    /**
     * What stands between two pipes.
     *
     * @param start where it begins in the line
     * @param written its characters without blanks round them
     */
    record Piece(int start, String written) {}

    static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    /** Whether a pipe stands behind the last cell. */
    static boolean isClosed(String line) {
        return line.stripTrailing().endsWith("|");
    }

    /** Whether a line is the rule {@code | --- | ---: |} below the head of a table. */
    static boolean isRule(String line) {
        return isRow(line) && line.contains("--") && line.chars().allMatch(c -> "|-: \t\r".indexOf(c) >= 0);
    }

    /** Cuts a line at its pipes; one behind a backslash is a character of its cell. */
    static PipeRow of(String line) {
        List<Piece> cells = new ArrayList<>();
        int from = line.indexOf('|') + 1;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(piece(line, from, i));
                from = i + 1;
            }
        }
        if (!line.substring(from).isBlank()) {
            cells.add(piece(line, from, line.length()));
        }
        return new PipeRow(cells);
    }

    private static Piece piece(String line, int from, int to) {
        String cell = line.substring(from, to);
        int blanks = cell.length() - cell.stripLeading().length();
        return new Piece(from + blanks, cell.strip());
    }
}
