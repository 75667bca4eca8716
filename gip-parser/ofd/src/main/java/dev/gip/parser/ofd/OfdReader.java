package dev.gip.parser.ofd;

import dev.gip.parser.ofd.internal.OfdFile;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.ZipNames;

/**
 * Reads OFD files (GB/T 33190-2016): rulings become grids with their merged cells, other lines paragraphs, each with its
 * box on the page in points of 1/72 inch.
 *
 * <p>Found by {@link java.util.ServiceLoader}; nothing has to be called. Immutable and safe to share between threads. Files
 * that are encrypted, damaged, have no text or do not say what their glyphs mean are refused with a remedy; so are those
 * over a limit of {@link dev.gip.model.source.Limits}.
 *
 * @since 0.1
 */
public final class OfdReader implements DocumentReader {

    /** A reader for any number of files. */
    public OfdReader() {}

    @Override
    public String id() {
        return "ofd";
    }

    @Override
    public Fit fit(SourceInput input) {
        return ZipNames.isOfd(ZipNames.of(input)) ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        return OfdFile.read(input);
    }
}
