package dev.gip.parser.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OFD files made of pieces of XML; pages of 210 by 297 millimetres unless they say otherwise. */
final class Ofd {

    static final double SIZE = 4;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<StringBuilder> pages = new ArrayList<>();
    private String common = "";
    private String document = "";
    private String body = "";
    private String page = "";

    Ofd() {
        page();
    }

    /** Begins the next page. */
    Ofd page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Adds what a layer of the last page holds. */
    Ofd raw(String xml) {
        pages.get(pages.size() - 1).append(xml);
        return this;
    }

    /** Adds what stands in the common data of the document. */
    Ofd common(String xml) {
        common += xml;
        return this;
    }

    /** Adds what stands behind the pages of the document. */
    Ofd document(String xml) {
        document += xml;
        return this;
    }

    /** Adds what stands behind the root in the body of the document. */
    Ofd body(String xml) {
        body += xml;
        return this;
    }

    /** Adds what stands in front of the content of every page. */
    Ofd everyPage(String xml) {
        page += xml;
        return this;
    }

    Ofd part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Ofd write(double x, double baseline, String text) {
        return raw(text(x, baseline, text));
    }

    /** A line of text as one object: ideographs four millimetres apart, others two. */
    static String text(double x, double baseline, String text) {
        return text("", x, baseline, text);
    }

    static String text(String attributes, double x, double baseline, String text) {
        StringBuilder deltas = new StringBuilder();
        text.codePoints()
                .limit(Math.max(0, text.codePointCount(0, text.length()) - 1))
                .forEach(code -> deltas.append(code < 0x80 ? SIZE / 2 : SIZE).append(' '));
        String xs = deltas.isEmpty() ? "" : " DeltaX='" + deltas.toString().strip() + "'";
        return object(
                attributes, x, baseline, "<ofd:TextCode X='0' Y='4'" + xs + ">" + escaped(text) + "</ofd:TextCode>");
    }

    /** A text object whose baseline lies four millimetres below the edge of its box. */
    static String object(String attributes, double x, double baseline, String codes) {
        return String.format(
                Locale.ROOT,
                "<ofd:TextObject ID='9' Boundary='%.3f %.3f 190 6' Font='1' Size='%s' %s>%s</ofd:TextObject>",
                x,
                baseline - 4,
                SIZE,
                attributes,
                codes);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    Ofd line(double x1, double y1, double x2, double y2) {
        return raw(line("", x1, y1, x2, y2));
    }

    static String line(String attributes, double x1, double y1, double x2, double y2) {
        return path(attributes, String.format(Locale.ROOT, "M %.3f %.3f L %.3f %.3f", x1, y1, x2, y2));
    }

    static String path(String attributes, String data) {
        return "<ofd:PathObject ID='9' Boundary='0 0 210 297' %s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(attributes, data);
    }

    static String filled(String colour, double left, double top, double right, double bottom) {
        String data = String.format(
                Locale.ROOT,
                "M %1$.3f %2$.3f L %3$.3f %2$.3f L %3$.3f %4$.3f L %1$.3f %4$.3f C",
                left,
                top,
                right,
                bottom);
        return ("<ofd:PathObject ID='9' Boundary='0 0 210 297' Fill='true' Stroke='false'>"
                        + "<ofd:FillColor Value='%s'/><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>")
                .formatted(colour, data);
    }

    /** A table with columns of 20 millimetres from 20 on and rows of 8. */
    Ofd table(double top, String... rows) {
        return lines(top, rows.length, rows[0].split("\\|", -1).length).texts(top, rows);
    }

    Ofd lines(double top, int rows, int columns) {
        for (int i = 0; i <= rows; i++) {
            line(20, top + 8 * i, 20 + 20 * columns, top + 8 * i);
        }
        for (int i = 0; i <= columns; i++) {
            line(20 + 20 * i, top, 20 + 20 * i, top + 8 * rows);
        }
        return this;
    }

    Ofd texts(double top, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    write(21 + 20 * column, top + 8 * row + 6, cells[column]);
                }
            }
        }
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "OFD.xml",
                root("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>" + body + "</ofd:DocBody>"));
        all.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + common + "</ofd:CommonData><ofd:Pages>" + entries() + "</ofd:Pages>" + document));
        for (int i = 0; i < pages.size(); i++) {
            all.put(
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    root("Page", page + content(pages.get(i).toString())));
        }
        all.putAll(parts);
        return zipped(all);
    }

    private String entries() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            entries.append("<ofd:Page ID='%d' BaseLoc='Pages/Page_%d/Content.xml'/>".formatted(i + 1, i));
        }
        return entries.toString();
    }

    static String content(String objects) {
        return "<ofd:Content>" + layer("", objects) + "</ofd:Content>";
    }

    static String layer(String attributes, String objects) {
        return "<ofd:Layer ID='2' " + attributes + ">" + objects + "</ofd:Layer>";
    }

    static String root(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><ofd:%1$s xmlns:ofd='http://www.ofdspec.org/2016'>%2$s</ofd:%1$s>"
                .formatted(name, content);
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
