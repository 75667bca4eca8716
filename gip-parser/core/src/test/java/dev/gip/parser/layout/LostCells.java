package dev.gip.parser.layout;

import dev.gip.model.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Cells with figures that are gone without a trace, or that two of them share. */
enum LostCells implements Loss {
    /** None but those that the layout itself does not show, or not so that they can be told. */
    NONE((report, random) -> report) {
        @Override
        public boolean takesBlanks(Layout layout) {
            return true;
        }
    },
    ONE((report, random) -> without(report, Choice.cells(report, 1, random, PrintedCell::isValue)::contains)),
    SOME((report, random) ->
            without(report, Choice.cells(report, 2 + random.nextInt(8), random, PrintedCell::isValue)::contains)),
    /** Some rows have lost their last one. */
    LAST_OF_SOME_ROWS((report, random) -> without(
            report,
            Choice.cells(report, 1 + random.nextInt(12), random, cell -> isIn(cell, Set.of("total")))::contains)),
    /** Many rows of requests have lost the figure of one column; its head is there. */
    ONE_COLUMN_OF_MANY_ROWS((report, random) -> {
        String column = column(report, random);
        int kept = random.nextInt(4);
        Set<PrintedCell> lost = Choice.cells(report, 25 - kept, random, cell -> isIn(cell, Set.of(column)));
        return without(report, lost::contains);
    }),
    /** All rows of requests have lost the figure of one column; its head is there. */
    ONE_COLUMN_OF_ALL_ROWS((report, random) -> {
        String column = column(report, random);
        return without(report, cell -> isIn(cell, Set.of(column)));
    }),
    /** All rows of a depth, those of a group, have lost the same one. */
    ONE_COLUMN_OF_A_GROUP((report, random) -> {
        String column = column(report, random);
        String group = Choice.one(List.of("denied", "unavailable", "notProcessed"), random);
        return without(
                report, cell -> isIn(cell, Set.of(column)) && ref(cell).row().startsWith("results." + group));
    }),
    /** Empty cells have left no trace. */
    BLANKS((report, random) ->
            without(report, cell -> cell.isValue() && cell.text().isEmpty())),
    /** Zeros have left no trace. */
    ZEROS((report, random) ->
            without(report, cell -> cell.isValue() && cell.text().equals("0"))),
    /** A row has lost all of them. */
    WHOLE_ROWS((report, random) -> {
        Set<String> rows = rows(report, random);
        return without(report, cell -> cell.isValue() && rows.contains(ref(cell).row()));
    }),
    /** Two that stand side by side have become one. */
    GLUED_IN_PAIRS((report, random) -> pairs(report, random, "")) {
        @Override
        public boolean concerns(Layout layout) {
            return !layout.keepsColumns();
        }
    },
    /** As before, a blank between them. */
    JOINED_IN_PAIRS((report, random) -> pairs(report, random, " ")),
    /** The first figures of some rows stick to their labels. */
    STUCK_TO_THEIR_LABELS(LostCells::stuck) {
        @Override
        public boolean concerns(Layout layout) {
            return !layout.keepsColumns();
        }
    };

    private final BiFunction<PrintedReport, Random, PrintedReport> change;

    LostCells(BiFunction<PrintedReport, Random, PrintedReport> change) {
        this.change = change;
    }

    @Override
    public PrintedReport in(PrintedReport report, Random random) {
        return change.apply(report, random);
    }

    private static PrintedReport without(PrintedReport report, Predicate<PrintedCell> lost) {
        return report.mapTables(table -> table.without(lost));
    }

    private static CellRef ref(PrintedCell cell) {
        return java.util.Objects.requireNonNull(cell.ref());
    }

    private static boolean isIn(PrintedCell cell, Set<String> columns) {
        CellRef ref = cell.ref();
        return ref != null && ref.table().equals("requests") && columns.contains(ref.column());
    }

    private static String column(PrintedReport report, Random random) {
        return Choice.one(
                        report.form()
                                .table("requests")
                                .orElseThrow()
                                .blocks()
                                .get(0)
                                .columns(),
                        random)
                .key();
    }

    private static Set<String> rows(PrintedReport report, Random random) {
        Set<String> rows = new HashSet<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            rows.add(Choice.one(List.copyOf(report.cells().keySet()), random).row());
        }
        return rows;
    }

    /** In some rows the figure of one cell stands with its right neighbour's, whose cell is gone. */
    private static PrintedReport pairs(PrintedReport report, Random random, String between) {
        int odds = 1 + random.nextInt(12);
        return report.mapTables(table -> {
            List<List<PrintedCell>> rows = new ArrayList<>();
            for (List<PrintedCell> row : table.rows()) {
                rows.add(random.nextInt(odds) == 0 ? pair(row, random, between) : row);
            }
            return table.withRows(rows);
        });
    }

    private static List<PrintedCell> pair(List<PrintedCell> row, Random random, String between) {
        int at = random.nextInt(row.size());
        if (at + 1 >= row.size() || !isFigure(row.get(at)) || !isFigure(row.get(at + 1))) {
            return row;
        }
        List<PrintedCell> joined = new ArrayList<>(row);
        PrintedCell right = joined.remove(at + 1);
        joined.set(at, row.get(at).withText(row.get(at).text() + between + right.text()));
        return joined;
    }

    private static boolean isFigure(PrintedCell cell) {
        return cell.isValue()
                && !cell.text().isEmpty()
                && Character.isDigit(cell.text().charAt(0));
    }

    private static PrintedReport stuck(PrintedReport report, Random random) {
        int odds = 1 + random.nextInt(12);
        return report.mapTables(table -> {
            List<List<PrintedCell>> rows = new ArrayList<>();
            for (List<PrintedCell> row : table.rows()) {
                rows.add(random.nextInt(odds) == 0 ? stick(row) : row);
            }
            return table.withRows(rows);
        });
    }

    private static List<PrintedCell> stick(List<PrintedCell> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).isValue() && !row.get(i - 1).isValue()) {
                List<PrintedCell> stuck = new ArrayList<>(row);
                PrintedCell figure = stuck.remove(i);
                stuck.set(i - 1, row.get(i - 1).withText(row.get(i - 1).text() + figure.text()));
                return stuck;
            }
        }
        return row;
    }
}
