package dev.gip.parser.layout;

import dev.gip.parser.layout.PrintedCell.Role;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Words that are gone, cut or others than those of the form. */
enum LostLabels implements Loss {
    /** The labels of some rows are empty. */
    ROWS_WITHOUT_LABELS((report, random) -> change(report, some(report, random, Role.LABEL), text -> "")),
    /** The labels of some rows are gone with their cells. */
    ROWS_WITHOUT_CELLS_OF_LABELS((report, random) -> {
        Set<PrintedCell> lost = some(report, random, Role.LABEL);
        return report.mapTables(table -> table.without(lost::contains));
    }),
    ROWS_WITH_HALF_LABELS((report, random) ->
            change(report, some(report, random, Role.LABEL), text -> text.substring(0, (text.length() + 1) / 2))),
    ROWS_WITH_SECOND_HALVES_OF_LABELS((report, random) ->
            change(report, some(report, random, Role.LABEL), text -> text.substring(text.length() / 2))),
    ROWS_WITH_OTHER_LABELS((report, random) -> change(
            report, some(report, random, Role.LABEL), text -> Choice.one(List.of("其中", "另有", "说明", "（九）转办"), random))),
    WITHOUT_NUMBERS((report, random) ->
            report.mapCells(cell -> cell.isValue() ? cell : cell.withText(withoutNumber(cell.text())))),
    HEADS_EMPTY((report, random) -> change(report, some(report, random, Role.HEAD), text -> "")),
    HEADS_IN_HALVES((report, random) ->
            change(report, some(report, random, Role.HEAD), text -> text.substring(0, (text.length() + 1) / 2))),
    /** The lines with the heads of columns are gone. */
    WITHOUT_HEADS((report, random) -> report.mapTables(table -> table.without(cell -> cell.role() == Role.HEAD))),
    /** One line with heads of columns is gone. */
    WITHOUT_A_LINE_OF_HEADS((report, random) -> {
        int line = random.nextInt(3);
        return report.mapTables(table -> {
            List<PrintedCell> lost = line < table.rows().size() ? table.rows().get(line) : List.of();
            return table.without(cell -> lost.stream().anyMatch(head -> head == cell));
        });
    }),
    /** {@code 第二十条第}: what stood in brackets, and behind them, is gone. */
    WITHOUT_BRACKETS((report, random) -> report.mapCells(
            cell -> cell.isValue() ? cell : cell.withText(cell.text().replaceAll("(?<=.)（.*", "")))),
    WITHOUT_TITLES((report, random) -> report.mapTables(table -> table.without(cell -> cell.role() == Role.TITLE))),
    WITHOUT_HEADINGS((report, random) -> report.withBlocks(report.blocks().stream()
            .filter(block -> !(block instanceof Block.Text text) || !text.heading())
            .toList())),
    /** {@code 小计} heads the last column. */
    TOTAL_CALLED_SUBTOTAL((report, random) ->
            report.mapCells(cell -> cell.role() == Role.HEAD && cell.text().equals("总计") ? cell.withText("小计") : cell));

    private final BiFunction<PrintedReport, Random, PrintedReport> change;

    LostLabels(BiFunction<PrintedReport, Random, PrintedReport> change) {
        this.change = change;
    }

    @Override
    public PrintedReport in(PrintedReport report, Random random) {
        return change.apply(report, random);
    }

    private static Set<PrintedCell> some(PrintedReport report, Random random, Role role) {
        return Choice.cells(report, 1 + random.nextInt(6), random, cell -> cell.role() == role);
    }

    private static PrintedReport change(PrintedReport report, Set<PrintedCell> cells, UnaryOperator<String> change) {
        return report.mapCells(cell -> cells.contains(cell) ? cell.withText(change.apply(cell.text())) : cell);
    }

    private static String withoutNumber(String text) {
        return text.replaceAll("^(（[一二三四五六七]）|[一二三四]、|[1-8]\\.)", "");
    }
}
