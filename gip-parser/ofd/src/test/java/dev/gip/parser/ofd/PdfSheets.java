package dev.gip.parser.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The same pages as a PDF file. */
final class PdfSheets implements Sheets {

    private static final double POINTS = 72 / 25.4;
    private static final double HEIGHT = 297;

    private final List<StringBuilder> pages = new ArrayList<>();

    @Override
    public void page() {
        pages.add(new StringBuilder());
    }

    @Override
    public void write(double x, double baseline, String text) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", one));
        }
        add("BT /F %.3f Tf %.3f %.3f Td <%s> Tj ET", 3 * POINTS, x * POINTS, (HEIGHT - baseline) * POINTS, hex);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        add(
                "0.5 w %.3f %.3f m %.3f %.3f l S",
                x1 * POINTS, (HEIGHT - y1) * POINTS, x2 * POINTS, (HEIGHT - y2) * POINTS);
    }

    private void add(String operators, Object... numbers) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, operators, numbers))
                .append('\n');
    }

    @Override
    public byte[] bytes() {
        COSDictionary font = font();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (StringBuilder operators : pages) {
                PDPage page = new PDPage(new PDRectangle((float) (210 * POINTS), (float) (HEIGHT * POINTS)));
                COSDictionary fonts = new COSDictionary();
                fonts.setItem(COSName.getPDFName("F"), font);
                PDResources resources = new PDResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                COSStream stream = new COSStream();
                try (OutputStream content = stream.createOutputStream()) {
                    content.write(operators.toString().getBytes(StandardCharsets.ISO_8859_1));
                }
                page.getCOSObject().setItem(COSName.CONTENTS, stream);
                document.addPage(page);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font that every Chinese system has, and whose codes are those of UTF-16. */
    private static COSDictionary font() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "GB1");
        info.setInt(COSName.SUPPLEMENT, 2);
        COSArray widths = new COSArray();
        for (int number : new int[] {1, 95, 500}) {
            widths.add(COSInteger.get(number));
        }
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setName(COSName.BASE_FONT, "SimSun");
        glyphs.setItem(COSName.CIDSYSTEMINFO, info);
        glyphs.setInt(COSName.DW, 1000);
        glyphs.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
