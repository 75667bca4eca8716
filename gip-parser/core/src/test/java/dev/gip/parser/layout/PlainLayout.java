package dev.gip.parser.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells without separators of their own. */
enum PlainLayout implements Layout {
    /** A cell a line, a blank line between any two. */
    CELL_A_LINE_APART {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            texts(table, row).forEach(text -> {
                out.line(text);
                out.line("");
            });
        }
    },
    CELL_A_LINE {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            texts(table, row).forEach(out::line);
        }
    },
    /** As text drawn from a page: the cells of a row parted by blanks. */
    ROW_A_LINE_BY_BLANKS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row).collect(Collectors.joining(" ")));
        }
    },
    /** As before, in columns of even width. */
    ROW_A_LINE_IN_EVEN_COLUMNS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row)
                    .map(text -> text + " ".repeat(Math.max(1, 8 - text.length())))
                    .collect(Collectors.joining(" ")));
        }
    },
    /** The labels of a row on one line, its values on the next. */
    LABELS_THEN_VALUES {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.lineIfShown(texts(table, row, false).collect(Collectors.joining(" ")));
            out.lineIfShown(texts(table, row, true).collect(Collectors.joining(" ")));
        }
    },
    /** As before, a label longer than its cell broken round the line of the values. */
    VALUES_WITHIN_BROKEN_LABELS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            String values = texts(table, row, true).collect(Collectors.joining(" "));
            List<String> labels = texts(table, row, false).toList();
            String last = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
            if (values.isEmpty() || last.length() < 16) {
                ROW_A_LINE_BY_BLANKS.row(table, row, out);
                return;
            }
            out.line(String.join(" ", labels.subList(0, labels.size() - 1)) + " "
                    + last.substring(0, last.length() / 2));
            out.line(values);
            out.line(last.substring(last.length() / 2));
        }
    },
    /** Heads set vertically: one letter of each on every line. */
    HEADS_SET_VERTICALLY {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            letters(table, row, 1, out);
        }
    },
    /** As before, two letters of each on every line. */
    HEADS_IN_PAIRS_OF_LETTERS {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            letters(table, row, 2, out);
        }
    },
    /** The cells of a row glued together. */
    GLUED {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row).collect(Collectors.joining()));
        }
    },
    /** As before, the figures parted by blanks. */
    GLUED_TO_THE_LABEL {
        @Override
        public void row(PrintedTable table, int row, Lines out) {
            out.line(texts(table, row, false).collect(Collectors.joining())
                    + texts(table, row, true).collect(Collectors.joining(" ")));
        }
    };

    @Override
    public boolean showsBlanks() {
        return false;
    }

    @Override
    public boolean breaksCells() {
        return this == CELL_A_LINE || this == CELL_A_LINE_APART;
    }

    /** Only narrow columns are headed so. */
    private static void letters(PrintedTable table, int row, int letters, Lines out) {
        List<String> heads = texts(table, row).toList();
        if (table.hasValues(row) || table.width() < 5 || heads.size() < 4) {
            ROW_A_LINE_BY_BLANKS.row(table, row, out);
            return;
        }
        int longest = heads.stream().mapToInt(String::length).max().orElse(0);
        for (int from = 0; from < longest; from += letters) {
            int start = from;
            out.line(heads.stream()
                    .filter(head -> head.length() > start)
                    .map(head -> head.substring(start, Math.min(head.length(), start + letters)))
                    .collect(Collectors.joining(" ")));
        }
    }

    private static Stream<String> texts(PrintedTable table, int row) {
        return table.rows().get(row).stream().map(PrintedCell::text).filter(text -> !text.isEmpty());
    }

    private static Stream<String> texts(PrintedTable table, int row, boolean values) {
        return table.rows().get(row).stream()
                .filter(cell -> cell.isValue() == values)
                .map(PrintedCell::text)
                .filter(text -> !text.isEmpty());
    }
}
