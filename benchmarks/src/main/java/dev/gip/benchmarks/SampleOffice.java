package dev.gip.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A report as a word processor and as a spreadsheet program save it. */
final class SampleOffice {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static final String RUN =
            "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋\" w:hAnsi=\"仿宋\"/><w:sz w:val=\"28\"/></w:rPr><w:t>%s</w:t></w:r>";
    private static final String PARAGRAPH = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + RUN + "</w:p>";
    private static final String CELL =
            "<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/></w:tcPr>" + PARAGRAPH + "</w:tc>";

    private SampleOffice() {}

    static byte[] docx(SampleReport report) {
        StringBuilder body = new StringBuilder();
        boolean table = false;
        for (List<String> row : report.rows()) {
            boolean cells = row.size() > 1;
            body.append(cells && !table ? "<w:tbl>" : table && !cells ? "</w:tbl>" : "");
            table = cells;
            if (!cells) {
                body.append(PARAGRAPH.formatted(escaped(row.get(0))));
                continue;
            }
            body.append("<w:tr>");
            row.forEach(cell -> body.append(CELL.formatted(escaped(cell))));
            body.append("</w:tr>");
        }
        String document = "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
        return file(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                document);
    }

    static byte[] xlsx(SampleReport report) {
        StringBuilder rows = new StringBuilder();
        for (List<String> row : report.rows()) {
            rows.append("<row>");
            for (String cell : row) {
                boolean number = cell.chars().allMatch(c -> c >= '0' && c <= '9') && !cell.isEmpty();
                rows.append(
                        number
                                ? "<c><v>" + cell + "</v></c>"
                                : "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>");
            }
            rows.append("</row>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            begin(zip, "xl/workbook.xml", main + "sheet.main+xml", "/xl/worksheets/sheet1.xml", main + "worksheet+xml");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] file(String part, String type, String xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            begin(zip, part, type, "/none.xml", "application/xml");
            put(zip, part, xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void begin(ZipOutputStream zip, String main, String type, String other, String otherType)
            throws IOException {
        put(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES
                        + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/><Override PartName=\""
                        + other
                        + "\" ContentType=\"" + otherType + "\"/></Types>");
        put(zip, "_rels/.rels", relations("officeDocument", main));
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
