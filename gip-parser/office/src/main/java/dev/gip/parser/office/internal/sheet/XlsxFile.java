package dev.gip.parser.office.internal.sheet;

import dev.gip.parser.office.internal.zip.OpenXml;
import dev.gip.parser.office.internal.zip.Relations;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads XLSX files (ECMA-376, SpreadsheetML). Formulas count by the values that were saved with them. */
public final class XlsxFile {

    private static final String FORMAT = "XLSX";

    private XlsxFile() {}

    private record Named(String name, String id, boolean hidden) {}

    /** What a file shows. */
    public static Document read(SourceInput input) throws UnreadableSourceException {
        Clock clock = new Clock(input);
        OpenXml file = new OpenXml(input, FORMAT, clock, name -> name.endsWith(".xml") && !name.contains("theme/"));
        String main = file.main();
        Relations relations = file.relations(main);
        XlsxFormats formats = new XlsxFormats();
        List<Named> sheets = sheets(file.require(main), formats);
        Optional<XmlCursor> styles = part(file, relations, "styles");
        if (styles.isPresent()) {
            formats.read(styles.get());
        }
        Optional<XmlCursor> strings = part(file, relations, "sharedStrings");
        List<String> shared = strings.isPresent() ? strings(strings.get()) : List.of();
        Workbook workbook = new Workbook(input);
        for (Named named : sheets) {
            String part = relations
                    .byId(named.id())
                    .orElseThrow(() -> Unreadable.damaged(
                            input, FORMAT, "缺少工作表“" + named.name() + "”", "it lacks the sheet “" + named.name() + "”"));
            Sheet sheet = new Sheet(named.name());
            new XlsxSheet(file.require(part), clock, shared, formats, sheet).read();
            if (named.hidden()) {
                workbook.addHidden(sheet);
            } else {
                workbook.add(sheet);
            }
        }
        return workbook.document();
    }

    private static Optional<XmlCursor> part(OpenXml file, Relations relations, String type)
            throws UnreadableSourceException {
        Optional<String> name = relations.ofType(type);
        return name.isPresent() ? file.open(name.get()) : Optional.empty();
    }

    private static List<Named> sheets(XmlCursor xml, XlsxFormats formats) throws UnreadableSourceException {
        List<Named> sheets = new ArrayList<>();
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("workbookPr")) {
                String since1904 = xml.attribute("date1904");
                formats.countSince1904("1".equals(since1904) || "true".equals(since1904));
            } else if (xml.name().equals("sheets")) {
                while (xml.nextChild(2)) {
                    String name = xml.attribute("name");
                    String id = xml.attribute("id");
                    String state = xml.attribute("state");
                    boolean hidden = state != null && !state.equals("visible");
                    if (id != null) {
                        sheets.add(new Named(name == null ? "" : name, id, hidden));
                    }
                }
            }
        }
        return sheets;
    }

    private static List<String> strings(XmlCursor xml) throws UnreadableSourceException {
        List<String> strings = new ArrayList<>();
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            strings.add(xml.name().equals("si") ? XlsxSheet.richText(xml) : "");
        }
        return strings;
    }
}
