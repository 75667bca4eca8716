package dev.gip.parser.statistics;

import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.parser.Cells;
import dev.gip.parser.ReportParser;
import java.util.Map;
import java.util.TreeMap;

/** Readings of statistics tables, short enough to be compared at a glance. */
final class Statistics {

    private Statistics() {}

    private static final ReportParser PARSER =
            ReportParser.builder().form(FormId.STATISTICS_2014).build();

    /** The reading of a table below a title, in the form that is known. */
    static Reading read(String table) {
        return PARSER.parse(Source.ofText("text", report(table)));
    }

    /** A report of a table below a title. */
    static String report(String table) {
        return "青禾县水利局2016年政府信息公开工作年度报告\n政府信息公开情况统计表\n" + table;
    }

    /** The cells of a reading: rows of the column of the form by their key, those of other columns by row and column. */
    static Map<String, String> cells(Reading reading) {
        Map<String, String> cells = new TreeMap<>();
        Cells.of(reading).forEach((ref, cell) -> cells.put(name(ref), CellNotation.print(cell)));
        return cells;
    }

    static Map<String, String> cells(String table) {
        return cells(read(table));
    }

    private static String name(CellRef ref) {
        return ref.column().equals("value") ? ref.row() : ref.row() + "/" + ref.column();
    }
}
