package dev.gip.parser.internal.format;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.SourceInput;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says what a source is that no reader takes, by its first bytes. */
public final class KnownFormats {

    private static final String DOCUMENT_ZH = "请在原软件中另存为网页（HTML）后再读取，或向 ReportParser 加入能读取它的 DocumentReader。";
    private static final String DOCUMENT_EN =
            "Save it as a web page (HTML) and read that, or give ReportParser a DocumentReader for it.";
    private static final String PDF_ZH =
            "请改用公布该报告的网页，或用 pdftotext -layout 之类的工具转成文本（扫描件先做文字识别）后再读取，也可向 ReportParser 加入能读取它的 DocumentReader。";
    private static final String PDF_EN = "Read the page that published the report instead, or turn it into text, with"
            + " pdftotext -layout or the like (recognise the text of a scan first), or give ReportParser a DocumentReader for it.";
    private static final String OTHER_ZH = "请取出其中的报告，另存为网页或文本后再读取。";
    private static final String OTHER_EN = "Take the report out of it, save it as a page or as text and read that.";

    private static final List<Format> FORMATS = List.of(
            Format.picture("PNG", "\u0089PNG"),
            Format.picture("JPEG", "\u00FF\u00D8\u00FF"),
            Format.picture("GIF", "GIF8"),
            Format.picture("BMP", "BM"),
            Format.picture("TIFF", "II*\0"),
            Format.picture("TIFF", "MM\0*"),
            Format.picture("WebP", "RIFF"),
            new Format("PDF", "%PDF", false, PDF_ZH, PDF_EN),
            new Format("Word/Excel (OLE2)", "\u00D0\u00CF\u0011\u00E0", false, DOCUMENT_ZH, DOCUMENT_EN),
            new Format("Word/Excel/OFD (ZIP)", "PK\u0003\u0004", false, DOCUMENT_ZH, DOCUMENT_EN),
            new Format("RTF", "{\\rtf", false, DOCUMENT_ZH, DOCUMENT_EN),
            new Format("RAR", "Rar!", false, OTHER_ZH, OTHER_EN),
            new Format("7z", "7z\u00BC\u00AF", false, OTHER_ZH, OTHER_EN),
            new Format("gzip", "\u001F\u008B", false, OTHER_ZH, OTHER_EN));

    private KnownFormats() {}

    /** Whether the source begins with the signature of a format that is not text. */
    public static boolean isBinary(SourceInput input) {
        String head = head(input);
        return FORMATS.stream().anyMatch(format -> head.startsWith(format.signature()));
    }

    /** Why a source that no reader takes cannot be read, and what to do. */
    public static Diagnostic refuse(SourceInput input) {
        String head = head(input);
        for (Format format : FORMATS) {
            if (head.startsWith(format.signature())) {
                return format.picture()
                        ? Issue.PICTURE.of(input.name(), format.name())
                        : Issue.UNSUPPORTED_FORMAT.of(
                                input.name(), format.name(), format.remedyZh(), format.remedyEn());
            }
        }
        return Issue.NOT_TEXT.of(input.name());
    }

    private static String head(SourceInput input) {
        return new String(input.head(8), StandardCharsets.ISO_8859_1);
    }

    /**
     * A format told by its first bytes.
     *
     * @param signature the bytes as characters of ISO 8859-1
     */
    private record Format(String name, String signature, boolean picture, String remedyZh, String remedyEn) {
        static Format picture(String name, String signature) {
            return new Format(name, signature, true, "", "");
        }
    }
}
