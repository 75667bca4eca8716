package dev.gip.parser.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways in which published reports lay out their tables. */
public enum Layout {
    /** {@code cell |} on a line each, what merged cells leave as a run of bars on a line of its own. */
    CELL_A_LINE_BAR_BEHIND(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            table.rows().get(row).forEach(cell -> out.line(cell.text() + " |"));
            if (table.tails().get(row) > 0) {
                out.line("|".repeat(table.tails().get(row)));
            }
        }
    },
    /** A cell, then a line with a bar only. */
    CELL_AND_BAR_A_LINE_EACH(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            int last = table.rows().get(row).size() - 1;
            for (int i = 0; i <= last; i++) {
                out.lineIfShown(table.rows().get(row).get(i).text());
                out.line(i < last ? "|" : "|".repeat(table.tails().get(row) + 1));
            }
        }
    },
    /** As before, the run of bars on one more line. */
    CELL_AND_BAR_A_LINE_EACH_TAIL_APART(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            for (PrintedCell cell : table.rows().get(row)) {
                out.lineIfShown(cell.text());
                out.line("|");
            }
            if (table.tails().get(row) > 0) {
                out.line("|".repeat(table.tails().get(row)));
            }
        }
    },
    /** {@code a | b | c | ||}. */
    ROW_A_LINE_WITH_TAILS(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(inline(table, row) + " | " + "|".repeat(table.tails().get(row)));
        }
    },
    /** {@code a | b | c |}. */
    ROW_A_LINE_WITHOUT_TAILS(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(inline(table, row) + " |");
        }
    },
    /** Some rows open with a bar. */
    ROW_A_LINE_SOME_OPENED(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line((row % 3 < 2 ? "| " : "") + inline(table, row) + " | "
                    + "|".repeat(table.tails().get(row)));
        }
    },
    /** Every row opens with a bar on a line of its own. */
    BAR_THEN_CELL_A_LINE(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line("|");
            CELL_A_LINE_BAR_BEHIND.row(table, row, out);
        }
    },
    /** A line break behind every bar. */
    BREAK_BEHIND_EVERY_BAR(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line("| ");
            table.rows().get(row).forEach(cell -> out.line(" " + cell.text() + "  | "));
        }
    },
    /** A cell a line, a blank line between any two. */
    CELL_A_LINE_APART(false) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            for (PrintedCell cell : table.rows().get(row)) {
                out.lineIfShown(cell.text());
                out.line("");
            }
        }
    },
    CELL_A_LINE(false) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            table.rows().get(row).forEach(cell -> out.lineIfShown(cell.text()));
        }
    },
    /** As a word processor copies a table: tabs for what reaches in from above, tabs at the end for merged cells. */
    TABS_OF_A_WORD_PROCESSOR(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(String.join("\t", wordFields(table, row)));
        }
    },
    /** As a spreadsheet copies a table: every cell in its column. */
    TABS_OF_A_SPREADSHEET(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(String.join("\t", positions(table, row, false)));
        }
    },
    MARKDOWN_WITH_EMPTY_MERGED_CELLS(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            markdown(table, row, positions(table, row, false), out);
        }
    },
    MARKDOWN_WITH_REPEATED_MERGED_CELLS(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            markdown(table, row, positions(table, row, true), out);
        }
    },
    /** As text drawn from a page: the cells of a row parted by blanks. */
    ROW_A_LINE_BY_BLANKS(false) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row).collect(Collectors.joining(" ")));
        }
    },
    PAGE_WITH_SPANS(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            html(table, true, true, "%s", out);
        }
    },
    /** The labels beside the values have lost their spans. */
    PAGE_WITHOUT_SPANS_ON_LABELS(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            html(table, true, false, "%s", out);
        }
    },
    PAGE_WITHOUT_SPANS(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            html(table, false, false, "%s", out);
        }
    },
    /** The table of requests goes on in a second one, under the same head. */
    PAGE_WITH_A_TABLE_IN_TWO(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            if (table.rows().size() < 20 || table.width() < 10) {
                html(table, true, true, "%s", out);
                return;
            }
            for (PrintedTable part : table.cutAfter(15)) {
                html(part, true, true, "%s", out);
            }
        }
    },
    PAGE_WITH_BLOCKS_APART(true) {
        @Override
        boolean apart() {
            return true;
        }

        @Override
        void table(PrintedTable table, Lines out) {
            html(table, true, true, "%s", out);
        }
    },
    /** The page is arranged by tables, as old sites are. */
    PAGE_IN_TABLES(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            out.line("<table width=\"100%\"><tr><td align=\"center\">");
            html(table, true, true, "%s", out);
            out.line("</td></tr></table>");
        }

        @Override
        String page(String body) {
            return super.page("<table width=\"980\"><tr><td><ul><li>首页</li><li>政府信息公开年报</li></ul></td><td>" + body
                    + "</td></tr></table>");
        }
    },
    /** Copied from a word processor: paragraphs and no-break spaces in the cells. */
    PAGE_FROM_A_WORD_PROCESSOR(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            html(
                    table,
                    true,
                    true,
                    "\n<p class=MsoNormal align=center><span lang=EN-US>&nbsp;%s<o:p></o:p></span></p>\n",
                    out);
        }
    },
    /** Every row in an element, every cell in an element, no table at all. */
    PAGE_OF_DIVISIONS(false) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row)
                    .map(text -> "<div class=\"cell\">" + text + "</div>")
                    .collect(Collectors.joining("", "<div class=\"row\">", "</div>")));
        }

        @Override
        boolean isPage() {
            return true;
        }
    },
    /** The whole table on one line. */
    TABLE_A_LINE(true) {
        @Override
        void table(PrintedTable table, Lines out) {
            out.line(IntStream.range(0, table.rows().size())
                    .mapToObj(row -> inline(table, row) + " | "
                            + "|".repeat(table.tails().get(row)))
                    .collect(Collectors.joining(" ")));
        }
    },
    /** The cells of a row glued together. */
    GLUED(false) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row).collect(Collectors.joining()));
        }
    },
    /** As before, the figures parted by blanks. */
    GLUED_TO_THE_LABEL(false) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            List<PrintedCell> cells = table.rows().get(row);
            String labels = cells.stream()
                    .filter(cell -> !cell.value())
                    .map(PrintedCell::text)
                    .collect(Collectors.joining());
            out.line(labels
                    + cells.stream()
                            .filter(PrintedCell::value)
                            .map(PrintedCell::text)
                            .collect(Collectors.joining(" ")));
        }
    },
    /** The word processor's tabs, cut off at the right edge. */
    TABS_CUT_OFF(true) {
        @Override
        void row(PrintedTable table, int row, Lines out) {
            List<String> fields = wordFields(table, row);
            int edge = table.width() == 10 ? 9 : table.width();
            out.line(String.join("\t", fields.subList(0, Math.min(edge, fields.size()))));
        }
    };

    private final boolean showsBlanks;

    Layout(boolean showsBlanks) {
        this.showsBlanks = showsBlanks;
    }

    /** Whether an empty cell leaves a trace. */
    public boolean showsBlanks() {
        return showsBlanks;
    }

    /** Whether each cell stands in a column of its own, so that one cannot be lost without a trace. */
    boolean hasColumns() {
        return name().startsWith("PAGE_WITH_")
                || name().startsWith("PAGE_IN")
                || name().startsWith("PAGE_FROM")
                || name().startsWith("MARKDOWN")
                || this == TABS_OF_A_SPREADSHEET;
    }

    boolean isPage() {
        return name().startsWith("PAGE");
    }

    boolean apart() {
        return false;
    }

    void table(PrintedTable table, Lines out) {
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, row, out);
        }
    }

    void row(PrintedTable table, int row, Lines out) {
        throw new UnsupportedOperationException(name());
    }

    String page(String body) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n" + body + "</body></html>\n";
    }

    private static String inline(PrintedTable table, int row) {
        return table.rows().get(row).stream().map(PrintedCell::text).collect(Collectors.joining(" | "));
    }

    private static java.util.stream.Stream<String> texts(PrintedTable table, int row) {
        return table.rows().get(row).stream().map(PrintedCell::text).filter(text -> !text.isEmpty());
    }

    private static List<String> wordFields(PrintedTable table, int row) {
        int covered = table.coveredFromAbove(row);
        List<String> fields = new ArrayList<>(Collections.nCopies(covered, ""));
        table.rows().get(row).forEach(cell -> fields.add(cell.text()));
        fields.addAll(Collections.nCopies(table.tails().get(row) - covered, ""));
        return fields;
    }

    private static List<String> positions(PrintedTable table, int row, boolean repeated) {
        PrintedCell[] covering = table.grid()[row];
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < covering.length; i++) {
            boolean begins = table.rows().get(row).contains(covering[i]) && covering[i].column() == i;
            fields.add(begins || repeated ? covering[i].text() : "");
        }
        return fields;
    }

    private static void markdown(PrintedTable table, int row, List<String> fields, Lines out) {
        out.line(fields.stream().collect(Collectors.joining(" | ", "| ", " |")));
        if (row == 0) {
            out.line("|" + " --- |".repeat(table.width()));
        }
    }

    private static void html(PrintedTable table, boolean headSpans, boolean labelSpans, String frame, Lines out) {
        out.line("<table border=\"1\">");
        boolean blocks = table.width() == 4;
        for (List<PrintedCell> row : table.rows()) {
            boolean head = row.stream().noneMatch(PrintedCell::value);
            StringBuilder cells = new StringBuilder("<tr>");
            for (PrintedCell cell : row) {
                boolean spans = head || cell.value() || blocks ? headSpans : labelSpans;
                cells.append("<td");
                if (spans && cell.rowSpan() > 1) {
                    cells.append(" rowspan=\"").append(cell.rowSpan()).append('"');
                }
                if (spans && cell.columnSpan() > 1) {
                    cells.append(" colspan=\"").append(cell.columnSpan()).append('"');
                }
                cells.append('>').append(frame.formatted(cell.text())).append("</td>");
            }
            out.line(cells.append("</tr>").toString());
        }
        out.line("</table>");
    }

    /** Lines of a document, one after the other. */
    static final class Lines {

        private final StringBuilder text = new StringBuilder();

        void line(String line) {
            text.append(line).append('\n');
        }

        void lineIfShown(String line) {
            if (!line.isEmpty()) {
                line(line);
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
