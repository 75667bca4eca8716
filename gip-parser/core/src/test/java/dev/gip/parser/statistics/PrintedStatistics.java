package dev.gip.parser.statistics;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The statistics table as a copy of it may be printed.
 *
 * @param rows its rows
 * @param columns its columns from the left, by the words that should head them
 * @param heads what is printed above them; none where the source shows no heads
 */
record PrintedStatistics(List<Row> rows, List<String> columns, List<String> heads) {

    static final List<String> OFFICIAL = List.of("统计指标", "单位", "统计数");

    /**
     * A row.
     *
     * @param key the indicator; empty for a heading
     * @param label what is printed for it
     * @param unit its unit, or what is printed in place of one
     * @param value its figure; null where the source has lost the cell
     * @param number the number of the row, where rows are numbered
     */
    record Row(
            String key,
            String label,
            @Nullable String unit,
            @Nullable String value,
            int number) {

        Row withValue(@Nullable String other) {
            return new Row(key, label, unit, other, number);
        }

        Row withUnit(@Nullable String other) {
            return new Row(key, label, other, value, number);
        }

        Row withNumber(int other) {
            return new Row(key, label, unit, value, other);
        }

        Row withLabel(String other) {
            return new Row(key, other, unit, value, number);
        }

        boolean isHeading() {
            return key.isEmpty();
        }
    }

    /** The whole form; every figure stands in one row only. */
    static PrintedStatistics whole() {
        List<Row> rows = new ArrayList<>();
        Set<String> opened = new LinkedHashSet<>();
        BlockDefinition block =
                Forms.of(FormId.STATISTICS_2014).tables().get(0).blocks().get(0);
        int figure = 203;
        for (RowDefinition row : block.rows()) {
            for (GroupDefinition group : block.groups()) {
                if (row.key().startsWith(group.key() + ".") && opened.add(group.key())) {
                    rows.add(new Row("", group.label().official(), "——", "——", rows.size() + 1));
                }
            }
            boolean money = "万元".equals(row.unit());
            rows.add(new Row(
                    row.key(), row.label().official(), row.unit(), figure + (money ? ".5" : ""), rows.size() + 1));
            figure += 7;
        }
        return new PrintedStatistics(rows, OFFICIAL, OFFICIAL);
    }

    PrintedStatistics withColumns(List<String> others) {
        return new PrintedStatistics(rows, others, others);
    }

    PrintedStatistics withHeads(List<String> others) {
        return new PrintedStatistics(rows, columns, others);
    }

    PrintedStatistics map(UnaryOperator<Row> change) {
        return new PrintedStatistics(rows.stream().map(change).toList(), columns, heads);
    }

    PrintedStatistics withRows(List<Row> others) {
        return new PrintedStatistics(others, columns, heads);
    }

    /** The cells that it shows in its one column of figures. */
    Map<CellRef, Cell> cells() {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.isHeading() && row.value() != null) {
                cells.put(
                        ref(row.key()),
                        row.value().isEmpty() ? Cell.blank() : Cell.of(new java.math.BigDecimal(row.value())));
            }
        }
        return cells;
    }

    static CellRef ref(String indicator) {
        return new CellRef("statistics", indicator, "value");
    }

    /** The texts of the head and of every row, from the left; a cell that is lost is not there. */
    List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        if (!heads.isEmpty()) {
            texts.add(heads);
        }
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            for (String head : columns) {
                String text = text(row, head);
                if (text != null) {
                    cells.add(text);
                }
            }
            texts.add(cells);
        }
        return texts;
    }

    private static @Nullable String text(Row row, String head) {
        return switch (head) {
            case "序号", "行次", "代码" -> String.valueOf(row.number());
            case "统计指标", "指标名称" -> row.label();
            case "单位", "计量单位" -> row.unit();
            case "备注" -> "";
            default -> row.value();
        };
    }
}
