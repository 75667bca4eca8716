package dev.gip.parser.statistics;

import java.util.List;
import java.util.stream.Collectors;

/** How a table may reach the reader. */
enum StatisticsLayout {
    ROW_A_LINE {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, " | ", "");
        }
    },
    ROW_A_LINE_CLOSED {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, " | ", " |");
        }
    },
    TABS {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, "\t", "");
        }
    },
    BY_BLANKS {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, "  ", "");
        }
    },
    CELL_A_LINE {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, "\n", "");
        }
    },
    CELL_A_LINE_APART {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, "\n\n", "\n");
        }
    },
    CELL_A_LINE_BAR_BEHIND {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, " |\n", " |");
        }
    },
    CELL_AND_BAR_A_LINE {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, "\n|\n", "\n|");
        }
    },
    TABLE_A_LINE {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, " | ", " |").replace('\n', ' ');
        }
    },
    TABLE_A_LINE_BY_BLANKS {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, " ", "").replace('\n', ' ');
        }
    },
    GLUED_ROWS {
        @Override
        String table(List<List<String>> rows) {
            return lines(rows, "", "");
        }
    },
    MARKDOWN {
        @Override
        String table(List<List<String>> rows) {
            String bars = rows.stream()
                    .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
                    .collect(Collectors.joining("\n"));
            return bars.replaceFirst("\n", "\n|" + " --- |".repeat(rows.get(0).size()) + "\n");
        }
    },
    PAGE {
        @Override
        String table(List<List<String>> rows) {
            return rows.stream()
                    .map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                    .collect(Collectors.joining("\n", "<table border=\"1\">\n", "\n</table>"));
        }
    },
    PAGE_WITH_HEADINGS_ACROSS {
        @Override
        String table(List<List<String>> rows) {
            return PAGE.table(rows)
                    .replaceAll(
                            "<tr><td>([^<]*)</td><td>——</td><td>——</td></tr>", "<tr><td colspan=\"3\">$1</td></tr>");
        }
    };

    private static final String FRONT = "青禾县水利局2016年政府信息公开工作年度报告";
    private static final String PROSE = "2016年，我局按照要求公开信息，并做好申请的办理。";

    abstract String table(List<List<String>> rows);

    boolean isPage() {
        return name().startsWith("PAGE");
    }

    /** Whether an empty cell leaves a trace. */
    boolean showsBlanks() {
        return isPage() || this == MARKDOWN || this == TABS || this == ROW_A_LINE_CLOSED;
    }

    private static String lines(List<List<String>> rows, String separator, String end) {
        return rows.stream().map(row -> String.join(separator, row) + end).collect(Collectors.joining("\n"));
    }

    /** A report with prose in sections, and the table behind it. */
    String report(PrintedStatistics table) {
        return report(table, "");
    }

    /** The same with more text behind the table. */
    String report(PrintedStatistics table, String tail) {
        String text = table(table.texts());
        if (!isPage()) {
            return String.join("\n", FRONT, "一、概述", PROSE, "二、主动公开政府信息情况", PROSE, "附表", "政府信息公开情况统计表", text, tail);
        }
        return "<!DOCTYPE html><html><body><h1>" + FRONT + "</h1><p>一、概述</p><p>" + PROSE
                + "</p><p>二、主动公开政府信息情况</p><p>" + PROSE + "</p><p>附表</p><p>政府信息公开情况统计表</p>" + text + "<p>"
                + tail.replace("\n", "</p><p>") + "</p></body></html>";
    }
}
