package dev.gip.parser.layout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells that end at bars. */
enum BarLayout implements Layout {
    /** {@code cell |} on a line each, what merged cells leave as a run of bars on a line of its own. */
    CELL_A_LINE_BAR_BEHIND {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            table.rows().get(row).forEach(cell -> out.line(cell.text() + " |"));
            tail(table, row, out);
        }
    },
    /** A cell, then a line with a bar only. */
    CELL_AND_BAR_A_LINE_EACH {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            int last = table.rows().get(row).size() - 1;
            for (int i = 0; i <= last; i++) {
                out.lineIfShown(table.rows().get(row).get(i).text());
                out.line(i < last ? "|" : "|".repeat(table.tails().get(row) + 1));
            }
        }
    },
    /** As before, the run of bars on one more line. */
    CELL_AND_BAR_A_LINE_EACH_TAIL_APART {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            for (PrintedCell cell : table.rows().get(row)) {
                out.lineIfShown(cell.text());
                out.line("|");
            }
            tail(table, row, out);
        }
    },
    /** {@code a | b | c | ||}. */
    ROW_A_LINE_WITH_TAILS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(inline(table, row) + " | " + "|".repeat(table.tails().get(row)));
        }
    },
    /** {@code a | b | c |}. */
    ROW_A_LINE_WITHOUT_TAILS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(inline(table, row) + " |");
        }
    },
    /** Some rows open with a bar. */
    ROW_A_LINE_SOME_OPENED {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line((row % 3 < 2 ? "| " : "") + inline(table, row) + " | "
                    + "|".repeat(table.tails().get(row)));
        }
    },
    /** Every row opens with a bar on a line of its own. */
    BAR_THEN_CELL_A_LINE {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line("|");
            CELL_A_LINE_BAR_BEHIND.row(table, row, out);
        }
    },
    /** A line break behind every bar. */
    BREAK_BEHIND_EVERY_BAR {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line("| ");
            table.rows().get(row).forEach(cell -> out.line(" " + cell.text() + "  | "));
        }
    },
    MARKDOWN_WITH_EMPTY_MERGED_CELLS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            markdown(table, row, false, out);
        }
    },
    MARKDOWN_WITH_REPEATED_MERGED_CELLS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            markdown(table, row, true, out);
        }
    },
    /** A frame drawn in letters, rules between all rows. */
    FRAMED_BY_RULES {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            String rule = "+-------".repeat(table.width()) + "+";
            if (row == 0) {
                out.line(rule);
            }
            out.line(Positions.texts(table, row, false).stream().collect(Collectors.joining(" | ", "| ", " |")));
            out.line(rule);
        }
    },
    /** The whole table on one line. */
    TABLE_A_LINE {
        @Override
        public void table(PrintedTable table, Lines out) {
            out.line(IntStream.range(0, table.rows().size())
                    .mapToObj(row -> inline(table, row) + " | "
                            + "|".repeat(table.tails().get(row)))
                    .collect(Collectors.joining(" ")));
        }
    };

    @Override
    public boolean showsBlanks() {
        return true;
    }

    @Override
    public boolean keepsColumns() {
        return name().startsWith("MARKDOWN") || this == FRAMED_BY_RULES;
    }

    @Override
    public boolean breaksCells() {
        return this == CELL_A_LINE_BAR_BEHIND
                || this == CELL_AND_BAR_A_LINE_EACH
                || this == CELL_AND_BAR_A_LINE_EACH_TAIL_APART;
    }

    private static void tail(PrintedTable table, int row, Lines out) {
        if (table.tails().get(row) > 0) {
            out.line("|".repeat(table.tails().get(row)));
        }
    }

    private static String inline(PrintedTable table, int row) {
        return table.rows().get(row).stream().map(PrintedCell::text).collect(Collectors.joining(" | "));
    }

    private static void markdown(PrintedTable table, int row, boolean repeated, Lines out) {
        out.line(Positions.texts(table, row, repeated).stream().collect(Collectors.joining(" | ", "| ", " |")));
        if (row == 0) {
            out.line("|" + " --- |".repeat(table.width()));
        }
    }
}
