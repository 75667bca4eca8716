package dev.gip.parser.internal.format;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.SourceInput;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says what a source is that no reader takes, by its first bytes. */
public final class KnownFormats {

    /** No signature is longer. */
    private static final int HEAD = 20;

    private static final String ZIP = "PK\u0003\u0004";

    private static final List<Format> FORMATS = List.of(
            Format.picture("PNG", "\u0089PNG"),
            Format.picture("JPEG", "\u00FF\u00D8\u00FF"),
            Format.picture("GIF", "GIF8"),
            Format.picture("BMP", "BM"),
            Format.picture("TIFF", "II*\0"),
            Format.picture("TIFF", "MM\0*"),
            Format.picture("WebP", "RIFF"),
            new Format("PDF", "%PDF", false, Remedy.PDF_ZH, Remedy.PDF_EN),
            new Format("OLE2", "\u00D0\u00CF\u0011\u00E0", false, Remedy.OLE2_ZH, Remedy.OLE2_EN),
            new Format("ZIP", ZIP, false, Remedy.ARCHIVE_ZH, Remedy.ARCHIVE_EN),
            new Format("RTF", "{\\rtf", false, Remedy.SAVE_ZH, Remedy.SAVE_EN),
            new Format("MHTML", "MIME-Version:", false, Remedy.SAVE_ZH, Remedy.SAVE_EN),
            new Format("MHTML", "From: <Saved by", false, Remedy.SAVE_ZH, Remedy.SAVE_EN),
            new Format("RAR", "Rar!", false, Remedy.ARCHIVE_ZH, Remedy.ARCHIVE_EN),
            new Format("7z", "7z\u00BC\u00AF", false, Remedy.ARCHIVE_ZH, Remedy.ARCHIVE_EN),
            new Format("gzip", "\u001F\u008B", false, Remedy.ARCHIVE_ZH, Remedy.ARCHIVE_EN));

    private KnownFormats() {}

    /** Whether the source begins with the signature of a format that is not text. */
    public static boolean isBinary(SourceInput input) {
        String head = head(input);
        return FORMATS.stream().anyMatch(format -> head.startsWith(format.signature()));
    }

    /** Why a source that no reader takes cannot be read, and what to do. */
    public static Diagnostic refuse(SourceInput input) {
        String head = head(input);
        if (head.startsWith(ZIP)) {
            return ZipContents.refuse(input);
        }
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
        return new String(input.head(HEAD), StandardCharsets.ISO_8859_1);
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
