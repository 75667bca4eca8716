package dev.gip.parser.pdf;

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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes PDF files for tests, in pages of 600 by 800 points measured from above. The font F is one that the file names and
 * does not carry, as word processors do with fonts that every Chinese system has.
 */
final class Pdf {

    static final double HEIGHT = 800;

    private final PDDocument document = new PDDocument();
    private final List<StringBuilder> contents = new ArrayList<>();
    private final COSDictionary font;

    Pdf() {
        this(namedFont("UniGB-UCS2-H"));
    }

    Pdf(COSDictionary font) {
        this.font = font;
        page(0);
    }

    static COSDictionary namedFont(String encoding) {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, encoding.startsWith("Identity") ? "Identity" : "GB1");
        info.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, digitsHalfAsWide());
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** In the collection GB1 the letters of ASCII have the numbers 1 to 95. */
    private static COSArray digitsHalfAsWide() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        return widths;
    }

    Pdf page(int rotation) {
        PDPage page = new PDPage(new PDRectangle(600, (float) HEIGHT));
        page.setRotation(rotation);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        contents.add(new StringBuilder());
        return this;
    }

    PDDocument document() {
        return document;
    }

    PDPage lastPage() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    /** Adds operators as they stand in a content stream. */
    Pdf raw(String operators) {
        contents.get(contents.size() - 1).append(operators).append('\n');
        return this;
    }

    Pdf write(double x, double baseline, String text) {
        return raw(String.format(
                Locale.ROOT, "BT /F 10 Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", x, HEIGHT - baseline, hex(text)));
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", one));
        }
        return hex.toString();
    }

    Pdf stroke(double x1, double y1, double x2, double y2) {
        return raw(String.format(Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    Pdf fill(double left, double top, double right, double bottom) {
        return raw(String.format(
                Locale.ROOT, "%.2f %.2f %.2f %.2f re f", left, HEIGHT - bottom, right - left, bottom - top));
    }

    /** A table with columns of 60 points from 50 on, rows of 20 points, its lines drawn as strokes. */
    Pdf table(double top, String... rows) {
        int columns = rows[0].split("\\|", -1).length;
        double bottom = top + 20 * rows.length;
        for (int i = 0; i <= rows.length; i++) {
            stroke(50, top + 20 * i, 50 + 60 * columns, top + 20 * i);
        }
        for (int i = 0; i <= columns; i++) {
            stroke(50 + 60 * i, top, 50 + 60 * i, bottom);
        }
        return texts(top, rows);
    }

    Pdf texts(double top, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    write(53 + 60 * column, top + 20 * row + 14, cells[column]);
                }
            }
        }
        return this;
    }

    Pdf encrypt(String owner, String user) {
        try {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (PDDocument closing = document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < contents.size(); i++) {
                COSStream stream = new COSStream();
                try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    content.write(contents.get(i).toString().getBytes(StandardCharsets.ISO_8859_1));
                }
                closing.getPage(i).getCOSObject().setItem(COSName.CONTENTS, stream);
            }
            closing.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
