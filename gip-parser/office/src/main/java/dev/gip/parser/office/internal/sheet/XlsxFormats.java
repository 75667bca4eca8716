package dev.gip.parser.office.internal.sheet;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats of the cells of an XLSX file. */
final class XlsxFormats {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();
    private final ShownNumber shown = new ShownNumber();
    private boolean since1904;

    void countSince1904(boolean since) {
        since1904 = since;
    }

    /** Reads the part that holds the styles. */
    void read(XmlCursor xml) throws UnreadableSourceException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            boolean formats = xml.name().equals("numFmts");
            boolean styles = xml.name().equals("cellXfs");
            while ((formats || styles) && xml.nextChild(2)) {
                int id = xml.number("numFmtId", 0);
                String code = xml.attribute("formatCode");
                if (styles) {
                    byStyle.add(id);
                } else if (code != null) {
                    own.put(id, code);
                }
            }
        }
    }

    /** A number as a cell of a style shows it. */
    String show(String number, int style) {
        int index = style >= 0 && style < byStyle.size() ? byStyle.get(style) : 0;
        String format = own.getOrDefault(index, BuiltinFormat.of(index));
        return shown.of(number, index, format, since1904);
    }
}
