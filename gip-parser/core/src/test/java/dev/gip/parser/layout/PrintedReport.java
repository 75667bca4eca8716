package dev.gip.parser.layout;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.SectionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A report before it is laid out.
 *
 * @param form its form
 * @param cells what its cells say
 * @param blocks its paragraphs and tables in their order
 */
record PrintedReport(Form form, Map<CellRef, Cell> cells, List<Block> blocks) {

    PrintedReport {
        blocks = List.copyOf(blocks);
    }

    /** The report as the form has it. */
    static PrintedReport of(Form form, Map<CellRef, Shown> figures) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        figures.forEach((ref, shown) -> cells.put(ref, shown.cell()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text("青禾县人民政府" + year(form) + "年政府信息公开工作年度报告"));
        for (SectionDefinition section : form.sections()) {
            blocks.add(new Block.Text(section.number() + "、" + section.label().official(), true));
            if (!prose(section.key()).isEmpty()) {
                blocks.add(new Block.Text(prose(section.key())));
            }
            form.table(section.key())
                    .ifPresent(table -> blocks.add(new Block.Table(OfficialTables.of(
                            table, ref -> figures.getOrDefault(ref, Shown.BLANK).text()))));
        }
        return new PrintedReport(form, cells, blocks);
    }

    private static String year(Form form) {
        return form.id().equals(FormId.F2019) ? "2020" : "2023";
    }

    /** The text of a section. */
    static String prose(String section) {
        return switch (section) {
            case "overview" -> "2020年，我县围绕群众关心的事项做好公开工作，全年受理申请12件。";
            case "problems" -> "公开的时效有待提高。今后逐月检查。";
            case "other" -> "没有其他需要报告的事项。";
            default -> "";
        };
    }

    /** The same report with some cells left empty. */
    PrintedReport withBlanks(Predicate<CellRef> blank) {
        Map<CellRef, Cell> changed = new LinkedHashMap<>(cells);
        changed.replaceAll((ref, cell) -> blank.test(ref) ? Cell.blank() : cell);
        List<Block> emptied = mapCells(cell -> cell.ref() != null && blank.test(cell.ref()) ? cell.withText("") : cell)
                .blocks();
        return new PrintedReport(form, changed, emptied);
    }

    PrintedReport withBlocks(List<Block> changed) {
        return new PrintedReport(form, cells, changed);
    }

    PrintedReport mapTables(UnaryOperator<PrintedTable> change) {
        return withBlocks(blocks.stream()
                .map(block -> block instanceof Block.Table table ? new Block.Table(change.apply(table.table())) : block)
                .toList());
    }

    PrintedReport mapCells(UnaryOperator<PrintedCell> change) {
        return mapTables(table -> table.map(change));
    }

    Stream<PrintedTable> tables() {
        return blocks.stream().filter(Block.Table.class::isInstance).map(block -> ((Block.Table) block).table());
    }

    /** The cells of all tables. */
    Stream<PrintedCell> printed() {
        return tables().flatMap(table -> table.rows().stream()).flatMap(List::stream);
    }

    /** The source of the report in a layout. */
    String print(Layout layout) {
        Lines out = new Lines();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                layout.table(table.table(), out);
            } else if (block instanceof Block.Text text) {
                out.line(layout.isPage() ? "<p>" + text.text() + "</p>" : text.text());
            }
        }
        return layout.isPage() ? layout.page(out.toString()) : out.toString();
    }
}
