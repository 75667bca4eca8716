package dev.gip.parser.layout;

import dev.gip.parser.layout.PrintedCell.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes table elements.
 *
 * @param spanned the cells that keep their spans
 * @param frame what stands around the text of a cell
 */
record HtmlTable(Set<Role> spanned, String frame) {

    static final HtmlTable OFFICIAL = new HtmlTable(EnumSet.allOf(Role.class), "%s");

    HtmlTable withoutSpans() {
        return new HtmlTable(Set.of(), frame);
    }

    HtmlTable withoutSpansOn(Role role) {
        return new HtmlTable(EnumSet.complementOf(EnumSet.of(role)), frame);
    }

    HtmlTable framed(String around) {
        return new HtmlTable(spanned, around);
    }

    void write(PrintedTable table, Lines out) {
        out.line("<table border=\"1\">");
        table.rows().forEach(row -> out.line(row(row)));
        out.line("</table>");
    }

    /** The heads apart, and the last row as the foot in front of the body; only where no cell covers two parts. */
    void writeInParts(PrintedTable table, Lines out) {
        List<List<PrintedCell>> rows = table.rows();
        int last = rows.size() - 1;
        int head = Math.min(table.head(), rows.size());
        boolean foot = table.coveredFromAbove(last) == 0 && last > head;
        int end = foot ? last : last + 1;
        out.line("<table><colgroup><col/></colgroup><thead>" + rows(rows.subList(0, head)) + "</thead>");
        if (foot) {
            out.line("<tfoot>" + row(rows.get(last)) + "</tfoot>");
        }
        out.line("<tbody>" + rows(rows.subList(head, end)) + "</tbody></table>");
    }

    private String rows(List<List<PrintedCell>> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(List<PrintedCell> row) {
        return row.stream().map(this::cell).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String cell(PrintedCell cell) {
        boolean spans = spanned.contains(cell.role());
        return "<td" + (spans ? span("rowspan", cell.rowSpan()) + span("colspan", cell.columnSpan()) : "") + ">"
                + frame.formatted(cell.text()) + "</td>";
    }

    private static String span(String name, int span) {
        return span > 1 ? " " + name + "=\"" + span + "\"" : "";
    }
}
