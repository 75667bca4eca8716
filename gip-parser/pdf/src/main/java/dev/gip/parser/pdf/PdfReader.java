package dev.gip.parser.pdf;

import dev.gip.parser.pdf.internal.PdfFile;
import dev.gip.parser.pdf.internal.Signature;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;

/**
 * Reads PDF files: rulings become grids with their merged cells, other lines paragraphs, each with its box on the page.
 *
 * <p>Found by {@link java.util.ServiceLoader}; nothing has to be called. Immutable and safe to share between threads. Files
 * that need a password, are damaged, have no text or fonts that do not say what their glyphs mean are refused with a
 * remedy; so are those over a limit of {@link dev.gip.model.source.Limits}.
 *
 * @since 0.1
 */
public final class PdfReader implements DocumentReader {

    /** A reader for any number of files. */
    public PdfReader() {}

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public Fit fit(SourceInput input) {
        return Signature.fit(input);
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        return PdfFile.read(input);
    }
}
