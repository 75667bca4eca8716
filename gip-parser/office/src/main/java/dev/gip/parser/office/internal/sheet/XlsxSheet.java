package dev.gip.parser.office.internal.sheet;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.List;

/** Reads one sheet of an XLSX file. */
final class XlsxSheet {

    /** In place of a text that the file lacks: no figure, and not empty. */
    private static final String LACKING = "\uFFFD";

    private final XmlCursor xml;
    private final Clock clock;
    private final List<String> shared;
    private final XlsxFormats formats;
    private final Sheet sheet;

    XlsxSheet(XmlCursor xml, Clock clock, List<String> shared, XlsxFormats formats, Sheet sheet) {
        this.xml = xml;
        this.clock = clock;
        this.shared = shared;
        this.formats = formats;
        this.sheet = sheet;
    }

    void read() throws UnreadableSourceException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerged();
                default -> {}
            }
        }
    }

    private void readColumns() throws UnreadableSourceException {
        while (xml.nextChild(2)) {
            if (isOn("hidden")) {
                sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
            }
        }
    }

    private void readMerged() throws UnreadableSourceException {
        while (xml.nextChild(2)) {
            String area = xml.attribute("ref");
            if (area != null) {
                clock.cell();
                sheet.merge(CellArea.of(area));
            }
        }
    }

    private void readRows() throws UnreadableSourceException {
        int row = -1;
        while (xml.nextChild(2)) {
            row = xml.number("r", row + 2) - 1;
            if (isOn("hidden")) {
                sheet.hideRow(row);
            }
            int column = -1;
            while (xml.nextChild(3)) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : CellArea.of(reference).column();
                readCell(row, column);
            }
        }
    }

    private boolean isOn(String attribute) {
        String value = xml.attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    private void readCell(int row, int column) throws UnreadableSourceException {
        clock.cell();
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String text = "";
        while (xml.nextChild(4)) {
            if (xml.name().equals("f")) {
                // What was never calculated is not empty; where a value was saved, it comes next.
                text = "=" + xml.text();
            } else if (xml.name().equals("v")) {
                String value = xml.text();
                boolean missing = value.isEmpty() && (type == null || type.equals("n"));
                text = missing ? text : shown(type == null ? "n" : type, value, style);
            } else if (xml.name().equals("is")) {
                text = richText(xml);
            }
        }
        if (CellArea.cell(row, column).isPossible()) {
            sheet.put(row, column, text);
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> sharedString(value);
            case "str", "inlineStr", "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> formats.show(value, style);
        };
    }

    private String sharedString(String index) {
        boolean digits = !index.isEmpty() && index.length() < 9 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = digits ? Integer.parseInt(index) : -1;
        return at >= 0 && at < shared.size() ? shared.get(at) : LACKING;
    }

    /** The text of runs; the glosses above them are none of it. */
    static String richText(XmlCursor xml) throws UnreadableSourceException {
        StringBuilder text = new StringBuilder();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (xml.name().equals("r")) {
                text.append(run(xml));
            }
        }
        return text.toString();
    }

    /** A run of text; one that is raised, lowered or struck out is no part of the figure beside it. */
    private static String run(XmlCursor xml) throws UnreadableSourceException {
        StringBuilder text = new StringBuilder();
        boolean apart = false;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (xml.name().equals("rPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    boolean raised = xml.name().equals("vertAlign") && !"baseline".equals(xml.attribute("val"));
                    apart |= raised || (xml.name().equals("strike") && xml.isOn());
                }
            }
        }
        return apart ? " " + text + " " : text.toString();
    }
}
