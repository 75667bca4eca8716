package dev.gip.parser.layout;

import dev.gip.parser.layout.PrintedCell.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Columns that are missing, that change places, or that the form does not have; their heads say so. */
enum StrangeColumns implements Loss {
    /** The right edge of all tables is cut off. */
    CLIPPED((table, random) -> {
        PrintedTable clipped = table;
        for (int i = 0; i <= random.nextInt(3) && clipped.width() > 2; i++) {
            clipped = TableEdit.withoutColumn(clipped, clipped.width() - 1);
        }
        return clipped;
    }),
    /** Every line ends after so many cells, whatever they are. */
    CLIPPED_LINES((table, random) -> {
        int most = Math.max(3, table.width() - random.nextInt(3));
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int left = Math.max(0, most - table.coveredFromAbove(row));
            rows.add(table.rows()
                    .get(row)
                    .subList(0, Math.min(left, table.rows().get(row).size())));
        }
        return table.withRows(rows);
    }),
    WITHOUT_TOTAL((table, random) -> table.key().equals("requests") ? TableEdit.withoutColumn(table, 9) : table),
    WITHOUT_A_COLUMN((table, random) ->
            table.key().equals("requests") ? TableEdit.withoutColumn(table, 4 + random.nextInt(5)) : table),
    /** Two columns of requests have changed places. */
    SWAPPED((table, random) -> {
        if (!table.key().equals("requests")) {
            return table;
        }
        int one = random.nextInt(6);
        return one == 0 ? swapped(table, 3, 9) : swapped(table, 3 + one, 4 + (one + random.nextInt(4)) % 5);
    }),
    /** Two columns of the first block of the second section's table, or two outcomes, have changed places. */
    SWAPPED_ELSEWHERE((table, random) -> switch (table.key()) {
        case "proactive" -> swapped(table, 1 + random.nextInt(2), 3, 1, 4);
        case "review" -> swapped(table, random.nextInt(2), 2 + random.nextInt(2), 1, 4);
        default -> table;
    }),
    NUMBERED((table, random) -> numbered(table, 0, Choice.one(List.of("序号", "行次", "编号"), random))),
    NUMBERED_BEHIND_LABELS((table, random) ->
            numbered(table, table.key().equals("requests") ? 3 : 1, Choice.one(List.of("序号", "行次", "代码"), random))),
    NUMBERED_WITHOUT_A_HEAD((table, random) -> numbered(table, 0, "")),
    WITH_SUBTOTALS((table, random) -> subtotals(table, 4, "小计")),
    WITH_SUBTOTALS_OF_ORGANISATIONS((table, random) -> subtotals(table, 4, "法人或其他组织小计")),
    WITH_SUBTOTALS_BEHIND((table, random) -> subtotals(table, 9, "小计")),
    WITH_LAST_YEAR((table, random) -> table.key().equals("requests")
            ? TableEdit.withColumn(table, 3 + random.nextInt(8), "上年数", row -> String.valueOf(random.nextInt(9)))
            : table),
    WITH_REMARKS((table, random) -> TableEdit.withColumn(table, table.width(), "备注", row -> ""));

    private final BiFunction<PrintedTable, Random, PrintedTable> change;

    StrangeColumns(BiFunction<PrintedTable, Random, PrintedTable> change) {
        this.change = change;
    }

    @Override
    public PrintedReport in(PrintedReport report, Random random) {
        return report.mapTables(table -> change.apply(table, random));
    }

    private static PrintedTable numbered(PrintedTable table, int at, String head) {
        int[] number = {0};
        return table.key().equals("review")
                ? table
                : TableEdit.withColumn(table, at, head, row -> String.valueOf(++number[0]));
    }

    private static PrintedTable subtotals(PrintedTable table, int at, String head) {
        if (!table.key().equals("requests")) {
            return table;
        }
        List<List<PrintedCell>> grid = table.grid();
        return TableEdit.withColumn(
                table,
                at,
                head,
                row -> String.valueOf(grid.get(row).subList(4, 9).stream()
                        .mapToInt(cell -> cell.text().matches("\\d{1,6}") ? Integer.parseInt(cell.text()) : 0)
                        .sum()));
    }

    /** Swaps what stands under two columns, and their heads. */
    private static PrintedTable swapped(PrintedTable table, int one, int other) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (List<PrintedCell> row : table.rows()) {
            int left = at(row, one);
            int right = at(row, other);
            rows.add(left >= 0 && right >= 0 ? TableEdit.swapped(row, left, right) : row);
        }
        return table.withRows(rows);
    }

    /** As before, in some rows only. */
    private static PrintedTable swapped(PrintedTable table, int one, int other, int firstRow, int endRow) {
        List<List<PrintedCell>> rows = new ArrayList<>(table.rows());
        List<List<PrintedCell>> changed = swapped(table, one, other).rows();
        for (int row = firstRow; row < Math.min(endRow, rows.size()); row++) {
            rows.set(row, changed.get(row));
        }
        return table.withRows(rows);
    }

    private static int at(List<PrintedCell> row, int column) {
        for (int i = 0; i < row.size(); i++) {
            PrintedCell cell = row.get(i);
            if (cell.column() == column && cell.columnSpan() == 1 && cell.role() != Role.LABEL) {
                return i;
            }
        }
        return -1;
    }
}
