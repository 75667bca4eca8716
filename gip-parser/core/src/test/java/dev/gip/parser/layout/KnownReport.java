package dev.gip.parser.layout;

import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.form.TableDefinition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report whose every figure stands in one cell only, so that any shift shows.
 *
 * @param form its form
 * @param cells its cells
 * @param dropped the figures that its source has lost, so that those behind them moved up
 */
public record KnownReport(Form form, Map<CellRef, Cell> cells, Set<String> dropped) {

    /** The report with a figure in every cell. */
    public static KnownReport of(FormId id) {
        Form form = Forms.of(id);
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        int value = 101;
        for (CellRef ref : form.cells()) {
            boolean money =
                    ref.column().equals("procurementAmount") || ref.column().equals("feesCollected");
            cells.put(ref, Cell.of(money ? new BigDecimal(value + ".4375") : BigDecimal.valueOf(value)));
            value += 7;
        }
        return new KnownReport(form, cells, Set.of());
    }

    /** The same report with some cells left empty. */
    public KnownReport withBlanks(Set<CellRef> blank) {
        Map<CellRef, Cell> changed = new LinkedHashMap<>(cells);
        blank.forEach(ref -> changed.put(ref, Cell.blank()));
        return new KnownReport(form, changed, dropped);
    }

    /** The same report with the figures of some cells lost altogether. */
    public KnownReport without(List<CellRef> lost) {
        return new KnownReport(
                form, cells, Set.copyOf(lost.stream().map(this::print).toList()));
    }

    private String print(CellRef ref) {
        return CellNotation.print(cells.getOrDefault(ref, Cell.absent()));
    }

    /** The text of a section. */
    public static String prose(String section) {
        return switch (section) {
            case "overview" -> "2020年，我县围绕群众关心的事项做好公开工作。";
            case "problems" -> "公开的时效有待提高。今后逐月检查。";
            case "other" -> "没有其他需要报告的事项。";
            default -> "";
        };
    }

    /** The source of the report in a layout. */
    public String print(Layout layout) {
        Layout.Lines out = new Layout.Lines();
        String year = form.id().equals(FormId.F2019) ? "2020" : "2023";
        paragraph(layout, "青禾县人民政府" + year + "年政府信息公开工作年度报告", out);
        for (SectionDefinition section : form.sections()) {
            paragraph(layout, section.number() + "、" + section.label().official(), out);
            if (!prose(section.key()).isEmpty()) {
                paragraph(layout, prose(section.key()), out);
            }
            for (TableDefinition table : form.tables()) {
                if (table.key().equals(section.key())) {
                    PrintedTable.of(table, this::print, layout.apart())
                            .forEach(printed -> layout.table(printed.without(dropped), out));
                }
            }
        }
        return layout.isPage() ? layout.page(out.toString()) : out.toString();
    }

    private static void paragraph(Layout layout, String text, Layout.Lines out) {
        out.line(layout.isPage() ? "<p>" + text + "</p>" : text);
    }
}
