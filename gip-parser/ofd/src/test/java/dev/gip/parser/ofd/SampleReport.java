package dev.gip.parser.ofd;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.form.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A whole report in the State Council's form: its tables drawn as they are printed, every sum as it must be. */
final class SampleReport {

    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private final Form form;
    private final Sheets sheets;
    private final Map<CellRef, Integer> figures = new HashMap<>();
    private double at = SheetTable.TOP;

    private SampleReport(Form form, Sheets sheets) {
        this.form = form;
        this.sheets = sheets;
        figures.putAll(figures(form));
    }

    static byte[] write(Form form, Sheets sheets) {
        new SampleReport(form, sheets).draw();
        return sheets.bytes();
    }

    /** What each cell says. */
    static Map<CellRef, Integer> figures(Form form) {
        Map<CellRef, Integer> figures = new HashMap<>();
        int next = 7;
        for (CellRef cell : form.cells()) {
            next = (next * 31 + 11) % 97;
            figures.put(cell, next);
        }
        for (CellRef cell : form.cells()) {
            if (cell.column().equals("total")) {
                figures.put(cell, 0);
            }
        }
        TableDefinition requests = form.table("requests").orElseThrow();
        for (ColumnDefinition column : requests.blocks().get(0).columns()) {
            setBalance(figures, requests, column.key());
        }
        for (CellRef cell : form.cells()) {
            if (!cell.column().equals("total")) {
                figures.computeIfPresent(
                        new CellRef(cell.table(), cell.row(), "total"), (ref, sum) -> sum + figures.get(cell));
            }
        }
        return figures;
    }

    private static void setBalance(Map<CellRef, Integer> figures, TableDefinition requests, String column) {
        if (column.equals("total")) {
            return;
        }
        int sum = 0;
        for (RowDefinition row : requests.blocks().get(0).rows()) {
            if (row.key().startsWith("results.") && !row.key().equals("results.total")) {
                sum += figures.get(new CellRef("requests", row.key(), column));
            }
        }
        figures.put(new CellRef("requests", "results.total", column), sum);
        figures.put(
                new CellRef("requests", "newlyReceived", column),
                sum
                        + figures.get(new CellRef("requests", "carriedForward", column))
                        - figures.get(new CellRef("requests", "carriedOver", column)));
    }

    private void draw() {
        sheets.page();
        line("青禾县" + form.firstYear() + "年政府信息公开工作年度报告");
        line("青禾县人民政府");
        for (SectionDefinition section : form.sections()) {
            line(section.number() + "、" + section.label().official());
            switch (section.key()) {
                case "proactive" -> proactive(form.table("proactive").orElseThrow());
                case "requests" -> requests(form.table("requests").orElseThrow());
                case "review" -> review(form.table("review").orElseThrow());
                default -> line("本年度各项工作平稳推进，没有需要另行说明的情况。");
            }
        }
    }

    private void line(String text) {
        if (at + 10 > SheetTable.BOTTOM) {
            sheets.page();
            at = SheetTable.TOP;
        }
        at += 8;
        sheets.write(15, at, text);
        at += 4;
    }

    private void proactive(TableDefinition table) {
        SheetTable drawn = new SheetTable(60, 20, 20, 20, 20, 20, 20);
        for (BlockDefinition block : table.blocks()) {
            int title = drawn.row();
            if (block.title() != null) {
                drawn.cell(title, 0, 1, 7, block.title().official());
            }
            int head = drawn.row();
            drawn.cell(head, 0, 1, 1, table.frames().get(0).official());
            int width = 6 / block.columns().size();
            for (int i = 0; i < block.columns().size(); i++) {
                drawn.cell(
                        head,
                        1 + width * i,
                        1,
                        width,
                        block.columns().get(i).label().official());
            }
            for (RowDefinition row : block.rows()) {
                int at = drawn.row();
                drawn.cell(at, 0, 1, 1, row.label().official());
                figures(drawn, at, 1, width, table, row, block.columns());
            }
        }
        at = drawn.draw(sheets, at);
    }

    private void requests(TableDefinition table) {
        BlockDefinition block = table.blocks().get(0);
        SheetTable drawn = new SheetTable(16, 22, 49, 13, 13, 13, 13, 13, 13, 15);
        int head = drawn.row();
        int groups = drawn.row();
        int columns = drawn.row();
        drawn.cell(head, 0, 3, 3, NOTE);
        drawn.cell(head, 3, 1, 7, table.frames().get(0).official());
        drawn.cell(groups, 3, 2, 1, block.columns().get(0).label().official());
        drawn.cell(groups, 4, 1, 5, block.columnGroups().get(0).official());
        for (int i = 1; i < 6; i++) {
            drawn.cell(columns, 3 + i, 1, 1, block.columns().get(i).label().official());
        }
        drawn.cell(groups, 9, 2, 1, block.columns().get(6).label().official());
        String open = "";
        for (RowDefinition row : block.rows()) {
            int at = drawn.row();
            String parent = row.parent() == null ? "" : row.parent();
            int depth = parent.isEmpty() ? 0 : parent.equals("results") ? 1 : 2;
            if (depth > 0 && !open.startsWith("results")) {
                drawn.cell(at, 0, count(block.rows(), "results"), 1, label(block.groups(), "results"));
            }
            if (depth == 2 && !open.equals(parent)) {
                drawn.cell(at, 1, count(block.rows(), parent), 1, label(block.groups(), parent));
            }
            open = parent;
            drawn.cell(at, depth, 1, 3 - depth, row.label().official());
            figures(drawn, at, 3, 1, table, row, block.columns());
        }
        at = drawn.draw(sheets, at);
    }

    private void review(TableDefinition table) {
        BlockDefinition block = table.blocks().get(0);
        SheetTable drawn = new SheetTable(12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
        int head = drawn.row();
        int second = drawn.row();
        int columns = drawn.row();
        int values = drawn.row();
        drawn.cell(head, 0, 2, 5, block.rows().get(0).label().official());
        drawn.cell(head, 5, 1, 10, block.groups().get(0).label().official());
        for (int i = 0; i < 3; i++) {
            if (i > 0) {
                drawn.cell(second, 5 * i, 1, 5, block.rows().get(i).label().official());
            }
            for (int column = 0; column < 5; column++) {
                drawn.cell(
                        columns,
                        5 * i + column,
                        1,
                        1,
                        block.columns().get(column).label().official());
            }
            figures(drawn, values, 5 * i, 1, table, block.rows().get(i), block.columns());
        }
        at = drawn.draw(sheets, at);
    }

    private void figures(
            SheetTable drawn,
            int at,
            int from,
            int width,
            TableDefinition table,
            RowDefinition row,
            List<ColumnDefinition> columns) {
        for (int i = 0; i < columns.size(); i++) {
            CellRef cell = new CellRef(table.key(), row.key(), columns.get(i).key());
            drawn.cell(at, from + width * i, 1, width, String.valueOf(figures.get(cell)));
        }
    }

    private static int count(List<RowDefinition> rows, String group) {
        return (int) rows.stream()
                .filter(row -> row.parent() != null && row.parent().startsWith(group))
                .count();
    }

    private static String label(List<GroupDefinition> groups, String key) {
        return groups.stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow()
                .label()
                .official();
    }
}
