package dev.gip.parser.layout;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.parser.layout.PrintedCell.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Rows and tables that are missing, that stand there twice, or that the form does not have. */
enum StrangeRows implements Loss {
    LOST((report, random) -> report.mapTables(table -> {
        PrintedTable shorter = table;
        for (int i = 0; i <= random.nextInt(4) && shorter.rows().size() > 2; i++) {
            shorter =
                    TableEdit.withoutRow(shorter, random.nextInt(shorter.rows().size()));
        }
        return shorter;
    })),
    TABLES_LOST((report, random) -> {
        int kept = random.nextInt(3);
        List<PrintedTable> tables = report.tables().toList();
        return report.withBlocks(report.blocks().stream()
                .filter(block -> !(block instanceof Block.Table table) || table.table() == tables.get(kept))
                .toList());
    }),
    LOCAL_ROWS((report, random) -> report.mapTables(table -> {
        int at = table.key().equals("proactive") ? 4 : table.rows().size() - random.nextInt(12);
        return table.key().equals("review")
                ? table
                : local(table, at, Choice.one(List.of("其他主动公开文件", "（八）转其他机关", "9.其他情形", "小计"), random), random);
    })),
    /** The rows of groups carry figures of their own. */
    GROUPS_WITH_FIGURES((report, random) -> report.mapTables(table -> {
        PrintedTable changed = table;
        for (int row = table.rows().size() - 1; row >= table.head(); row--) {
            PrintedCell first = changed.rows().get(row).get(0);
            if (first.role() == Role.LABEL && first.rowSpan() > 1 && first.rowSpan() < 10) {
                changed = local(changed, row, first.text(), random);
            }
        }
        return changed;
    })),
    /** A table stands there twice, and in one cell the two differ: no one can tell which is right. */
    TABLE_TWICE(StrangeRows::twice);

    private final BiFunction<PrintedReport, Random, PrintedReport> change;

    StrangeRows(BiFunction<PrintedReport, Random, PrintedReport> change) {
        this.change = change;
    }

    @Override
    public PrintedReport in(PrintedReport report, Random random) {
        return change.apply(report, random);
    }

    private static PrintedTable local(PrintedTable table, int at, String name, Random random) {
        int labels = table.key().equals("requests") ? 3 : 1;
        PrintedCell label = PrintedCell.of(Role.LABEL, name, 0, 1, 1);
        List<PrintedCell> cells = new ArrayList<>(Collections.nCopies(labels, label));
        while (cells.size() < table.width()) {
            cells.add(PrintedCell.of(Role.VALUE, String.valueOf(random.nextInt(20)), cells.size(), 1, 1));
        }
        return TableEdit.withRow(table, at, cells);
    }

    private static PrintedReport twice(PrintedReport report, Random random) {
        CellRef doubtful = Choice.one(List.copyOf(report.cells().keySet()), random);
        List<Block> blocks = new ArrayList<>();
        for (Block block : report.blocks()) {
            blocks.add(block);
            if (block instanceof Block.Table table && table.table().key().equals(doubtful.table())) {
                blocks.add(new Block.Table(
                        table.table().map(cell -> doubtful.equals(cell.ref()) ? cell.withText("98765") : cell)));
            }
        }
        Map<CellRef, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(doubtful, new Cell.Unresolved(List.of()));
        return new PrintedReport(report.form(), cells, blocks);
    }
}
