package dev.gip.parser.office.internal.sheet;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** Makes a document of the sheets of a workbook: a grid each. What is hidden is left out and said. */
final class Workbook {

    private final SourceInput input;
    private final List<Block> grids = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Workbook(SourceInput input) {
        this.input = input;
    }

    /** Adds a sheet that is shown. */
    void add(Sheet sheet) {
        if (sheet.isEmpty()) {
            return;
        }
        long rows = sheet.rows().entrySet().stream()
                .filter(row -> sheet.isHidden(row.getKey()))
                .filter(row -> row.getValue().values().stream().anyMatch(text -> !text.isBlank()))
                .count();
        if (rows > 0) {
            say("HIDDEN_ROWS", sheet, "隐藏的 " + rows + " 行未读取", rows + " hidden rows were not read");
        }
        long columns = sheet.rows().values().stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> !cell.getValue().isBlank() && sheet.isHiddenColumn(cell.getKey()))
                .map(cell -> cell.getKey())
                .distinct()
                .count();
        if (columns > 0) {
            say("HIDDEN_COLUMNS", sheet, "隐藏的 " + columns + " 列未读取", columns + " hidden columns were not read");
        }
        grids.add(SheetGrid.of(sheet, input.name()));
    }

    /** Says that a sheet is hidden. */
    void addHidden(Sheet sheet) {
        if (!sheet.isEmpty()) {
            say("HIDDEN_SHEET", sheet, "工作表是隐藏的，未读取", "the sheet is hidden and was not read");
        }
    }

    private void say(String code, Sheet sheet, String zh, String en) {
        SourceLocation place = new SourceLocation(
                input.name(), List.of(new PathSegment("sheet", sheet.name())), null, null, sheet.name());
        LocalizedText text = new LocalizedText(
                input.name() + " 的工作表“" + sheet.name() + "”：" + zh + "。如需读取，请先取消隐藏。",
                "Sheet “" + sheet.name() + "” of " + input.name() + ": " + en + ". Unhide what is to be read.");
        diagnostics.add(new Diagnostic(code, Severity.WARNING, text, place, List.of()));
    }

    Document document() throws UnreadableSourceException {
        if (grids.isEmpty()) {
            throw Unreadable.empty(input);
        }
        return new Document(List.of(), grids, diagnostics);
    }
}
