package dev.gip.parser.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cells parted by tabs. */
enum TabLayout implements Layout {
    /** As a word processor copies a table: tabs for what reaches in from above, tabs at the end for merged cells. */
    TABS_OF_A_WORD_PROCESSOR {
        @Override
        List<String> fields(PrintedTable table, int row) {
            int covered = table.coveredFromAbove(row);
            List<String> fields = new ArrayList<>(Collections.nCopies(covered, ""));
            table.rows().get(row).forEach(cell -> fields.add(cell.text()));
            fields.addAll(Collections.nCopies(Math.max(0, table.tails().get(row) - covered), ""));
            return fields;
        }
    },
    /** As before, without tabs for merged cells. */
    TABS_BETWEEN_CELLS {
        @Override
        List<String> fields(PrintedTable table, int row) {
            return table.rows().get(row).stream().map(PrintedCell::text).toList();
        }
    },
    /** As a spreadsheet copies a table: every cell in its column. */
    TABS_OF_A_SPREADSHEET {
        @Override
        List<String> fields(PrintedTable table, int row) {
            return Positions.texts(table, row, false);
        }
    };

    abstract List<String> fields(PrintedTable table, int row);

    @Override
    public void row(PrintedTable table, int row, Lines out) {
        out.line(String.join("\t", fields(table, row)));
    }

    @Override
    public boolean showsBlanks() {
        return true;
    }

    @Override
    public boolean keepsColumns() {
        return this == TABS_OF_A_SPREADSHEET;
    }
}
