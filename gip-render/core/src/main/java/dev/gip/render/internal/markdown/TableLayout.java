package dev.gip.render.internal.markdown;

import dev.gip.model.CellNotation;
import dev.gip.model.CellTable;
import dev.gip.model.form.Label;
import dev.gip.model.form.TableDefinition.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays a table out as the official forms print it; merged cells are empty after the first. */
final class TableLayout {

    private static final String NO_UNIT = "——";

    private final ShownTable table;
    private final PipeTable out = new PipeTable();

    private TableLayout(ShownTable table) {
        this.table = table;
    }

    static String print(ShownTable table) {
        TableLayout layout = new TableLayout(table);
        for (ShownBlock block : table.blocks()) {
            if (table.definition().layout() == Layout.SINGLE_ROW) {
                layout.singleRow(block);
            } else if (block.rows().stream().anyMatch(row -> row.unit() != null)) {
                layout.indicators(block);
            } else {
                layout.rows(block);
            }
        }
        return layout.out.print();
    }

    private void rows(ShownBlock block) {
        int depth = block.depth();
        Label title = block.definition().title();
        if (title != null) {
            out.row(List.of(title.official()));
        }
        if (block.definition().columnGroups().isEmpty()) {
            out.row(line(padded(title == null ? "" : frame(), depth), labels(block.columns())));
        } else {
            groupedColumns(block, depth);
        }
        List<Head> before = List.of();
        for (ShownRow row : block.filledRows()) {
            out.row(line(row.labelsAfter(before, depth), cells(row, block.columns())));
            before = row.path();
        }
    }

    /** The one column group of the forms, 法人或其他组织, heads all columns but the first and the last. */
    private void groupedColumns(ShownBlock block, int depth) {
        String note = table.definition().note();
        String group = block.definition().columnGroups().get(0).official();
        int last = block.definition().columns().size() - 1;
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < block.columns().size(); i++) {
            String label = block.columns().get(i).label();
            boolean grouped = 0 < i && i < last;
            upper.add(!grouped ? label : i == 1 ? group : "");
            lower.add(grouped ? label : "");
        }
        out.row(line(padded(note == null ? "" : "（" + note + "）", depth), List.of(frame())));
        out.row(line(padded("", depth), upper));
        out.row(line(padded("", depth), lower));
    }

    private String frame() {
        return table.definition().frames().stream()
                .findFirst()
                .map(Label::official)
                .orElse("");
    }

    private void indicators(ShownBlock block) {
        out.row(line(List.of("统计指标", "单位"), labels(block.columns())));
        for (ShownRow row : block.rows()) {
            String unit = row.unit();
            List<String> cells = row.hasCells() ? cells(row, block.columns()) : List.of();
            out.row(line(List.of(row.label(), unit == null ? NO_UNIT : unit), cells));
        }
    }

    private void singleRow(ShownBlock block) {
        int depth = block.depth();
        List<List<String>> heads = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            heads.add(new ArrayList<>());
        }
        List<String> outcomes = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<Head> before = List.of();
        for (ShownRow row : block.filledRows()) {
            List<String> path = row.labelsAfter(before, depth);
            for (int level = 0; level < depth; level++) {
                heads.get(level).addAll(padded(path.get(level), block.columns().size()));
            }
            outcomes.addAll(labels(block.columns()));
            cells.addAll(cells(row, block.columns()));
            before = row.path();
        }
        heads.forEach(out::row);
        out.row(outcomes);
        out.row(cells);
    }

    private List<String> cells(ShownRow row, List<Head> columns) {
        CellTable shown = table.cells();
        return columns.stream()
                .map(column -> CellNotation.print(shown.cell(row.key(), column.key())))
                .toList();
    }

    private static List<String> labels(List<Head> heads) {
        return heads.stream().map(Head::label).toList();
    }

    private static List<String> padded(String text, int width) {
        List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
        texts.set(0, text);
        return texts;
    }

    private static List<String> line(List<String> left, List<String> right) {
        List<String> texts = new ArrayList<>(left);
        texts.addAll(right);
        return texts;
    }
}
