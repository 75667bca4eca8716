package dev.gip.parser.pdf.internal;

import dev.gip.parser.spi.DocumentReader.Fit;
import dev.gip.parser.spi.SourceInput;
import java.nio.charset.StandardCharsets;

/** How PDF files begin. Some have other bytes before it; programs look for it in the first 1,024. */
public final class Signature {

    private static final String MARK = "%PDF-";

    private static final int HEAD = 1024;

    private Signature() {}

    /** How sure it is that a source is a PDF file. */
    public static Fit fit(SourceInput input) {
        String head = new String(input.head(HEAD), StandardCharsets.ISO_8859_1);
        int at = head.indexOf(MARK);
        if (at < 0) {
            return Fit.NO;
        }
        return at == 0 ? Fit.CERTAIN : Fit.LIKELY;
    }
}
