package dev.gip.parser.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Gives fonts an empty font program: shapes are not needed where widths and meanings of glyphs stand in the file or in tables
 * that come with PDFBox. For a font that a file names and does not carry, PDFBox would look in the folders of the machine
 * and write what it found to a file in the user's home; one that it carries would be parsed as a whole.
 */
final class EmptyFonts {

    private static final COSName CID_FONT_TYPE0 = COSName.getPDFName("CIDFontType0");

    /** The width of digits in fonts that every program is expected to have. */
    private static final int DIGIT = 556;

    private static final int DIGIT_OF_TIMES = 500;

    private static final int DIGIT_OF_COURIER = 600;

    private final Set<COSDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Gives a font an empty program where it needs no other; the second time nothing is left to be done. */
    void embed(COSDictionary font) throws IOException {
        if (!done.add(font)) {
            return;
        }
        COSName type = font.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(type)) {
            COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants != null
                    && descendants.size() > 0
                    && descendants.getObject(0) instanceof COSDictionary one) {
                boolean outlines = CID_FONT_TYPE0.equals(one.getCOSName(COSName.SUBTYPE));
                embedInto(one, font, outlines);
            }
        } else if (COSName.TRUE_TYPE.equals(type)) {
            embedInto(font, font, false);
        } else if (COSName.TYPE1.equals(type) || COSName.MM_TYPE1.equals(type)) {
            embedInto(font, font, true);
        }
    }

    private static void embedInto(COSDictionary font, COSDictionary told, boolean outlines) throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            descriptor = new COSDictionary();
            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
            descriptor.setItem(COSName.FONT_NAME, font.getItem(COSName.BASE_FONT));
            font.setItem(COSName.FONT_DESC, descriptor);
        }
        if (isEmbedded(descriptor) && !isTold(told)) {
            return;
        }
        descriptor.removeItem(COSName.FONT_FILE);
        descriptor.removeItem(COSName.FONT_FILE2);
        descriptor.removeItem(COSName.FONT_FILE3);
        if (outlines) {
            COSStream program = program("none.cff");
            program.setItem(COSName.SUBTYPE, COSName.getPDFName("Type1C"));
            descriptor.setItem(COSName.FONT_FILE3, program);
        } else {
            descriptor.setItem(COSName.FONT_FILE2, program("none.ttf"));
        }
        if (!font.containsKey(COSName.WIDTHS) && !font.containsKey(COSName.CIDSYSTEMINFO)) {
            setWidths(font);
        }
    }

    private static boolean isEmbedded(COSDictionary descriptor) {
        return descriptor.containsKey(COSName.FONT_FILE)
                || descriptor.containsKey(COSName.FONT_FILE2)
                || descriptor.containsKey(COSName.FONT_FILE3);
    }

    /** Whether the file itself says what the glyphs mean and how wide they are. */
    private static boolean isTold(COSDictionary font) {
        boolean widths = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) || font.containsKey(COSName.WIDTHS);
        return widths && font.getCOSStream(COSName.TO_UNICODE) != null;
    }

    private static COSStream program(String name) throws IOException {
        COSStream program = new COSStream();
        try (InputStream in = EmptyFonts.class.getResourceAsStream(name);
                OutputStream out = program.createOutputStream()) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("The resource " + name + " is missing"));
            }
            in.transferTo(out);
        }
        return program;
    }

    private static void setWidths(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        int width = name.startsWith("Times") ? DIGIT_OF_TIMES : name.startsWith("Courier") ? DIGIT_OF_COURIER : DIGIT;
        COSBase each = COSInteger.get(width);
        COSArray widths = new COSArray();
        for (int i = 0; i < 256; i++) {
            widths.add(each);
        }
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        font.setItem(COSName.WIDTHS, widths);
    }
}
