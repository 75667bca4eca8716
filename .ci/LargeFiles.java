import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes files just under and just over the limits of reading: {@code java LargeFiles.java FOLDER}. Each is a report with a
 * lot behind it; nothing is compressed, so that the size of the file is what a parser has to hold.
 */
final class LargeFiles {

    private static final int MEGABYTE = 1 << 20;

    private static final String[] HEAD = {
        "青禾县人民政府2023年政府信息公开工作年度报告", "一、总体情况", "全年主动公开政府信息8642条。",
    };

    public static void main(String[] folders) throws IOException {
        Path folder = Path.of(folders[0]);
        Files.write(folder.resolve("19-megabytes.xlsx"), xlsx(19 * MEGABYTE));
        Files.write(folder.resolve("21-megabytes.xlsx"), xlsx(21 * MEGABYTE));
        Files.write(folder.resolve("200-pages.pdf"), pdf(200));
        Files.write(folder.resolve("501-pages.pdf"), pdf(501));
    }

    private static byte[] xlsx(int size) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
        for (String line : HEAD) {
            sheet.append("<row><c t='inlineStr'><is><t>").append(line).append("</t></is></c></row>");
        }
        String cell = "<c t='inlineStr'><is><t>" + "公开属于三类内部事务信息".repeat(4) + "</t></is></c>";
        String row = "<row>" + cell.repeat(4) + "</row>";
        int rowSize = row.getBytes(StandardCharsets.UTF_8).length;
        sheet.append(row.repeat(size / rowSize - 10)).append("</sheetData></worksheet>");
        Map<String, String> parts = new TreeMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/></Relationships>";
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + types + "worksheet+xml'/></Types>");
        parts.put("_rels/.rels", relations.formatted("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations.formatted("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Pages of 40 lines of type, in a font that the file names and does not carry. */
    private static byte[] pdf(int pages) throws IOException {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(5 + 2 * page).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Count " + pages + " /Kids [" + kids + "] >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>");
        for (int page = 0; page < pages; page++) {
            String content = content(page);
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents "
                    + (6 + 2 * page) + " 0 R >>");
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return file(objects);
    }

    private static String content(int page) {
        StringBuilder content = new StringBuilder("BT /F 12 Tf 14 TL 60 740 Td\n");
        for (int line = 0; line < 40; line++) {
            String text = page == 0 && line < HEAD.length ? HEAD[line] : "全年主动公开政府信息，政府网站和政务新媒体没有发生错发事件";
            content.append('<');
            text.chars().forEach(c -> content.append("%04X".formatted(c)));
            content.append("> Tj T*\n");
        }
        return content.append("ET").toString();
    }

    private static byte[] file(List<String> objects) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        write(bytes, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(bytes.size()));
            write(bytes, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int tableAt = bytes.size();
        int size = objects.size() + 1;
        write(bytes, "xref\n0 " + size + "\n" + table + "trailer << /Size " + size + " /Root 1 0 R >>\n");
        write(bytes, "startxref\n" + tableAt + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private LargeFiles() {}
}
