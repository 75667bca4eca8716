package dev.gip.parser.layout;

import java.util.ArrayList;
import java.util.List;

/** A row with a text for each of its columns. */
final class Positions {

    private Positions() {}

    /**
     * The text at each position of a row.
     *
     * @param repeated whether a merged cell shows its text at all positions, or at its first only
     */
    static List<String> texts(PrintedTable table, int row, boolean repeated) {
        List<PrintedCell> covering = table.grid().get(row);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < covering.size(); i++) {
            PrintedCell cell = covering.get(i);
            if (cell == null) {
                texts.add("");
                continue;
            }
            boolean begins =
                    cell.column() == i && table.rows().get(row).stream().anyMatch(own -> own == cell);
            texts.add(begins || repeated ? cell.text() : "");
        }
        return texts;
    }
}
