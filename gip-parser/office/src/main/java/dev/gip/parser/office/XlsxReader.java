package dev.gip.parser.office;

import dev.gip.parser.office.internal.sheet.XlsxFile;
import dev.gip.parser.office.internal.zip.ContainerKind;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;

/**
 * Reads XLSX files.
 *
 * <p>Found by {@link java.util.ServiceLoader}; nothing has to be called. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class XlsxReader implements DocumentReader {

    /** A reader for any number of files. */
    public XlsxReader() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Fit fit(SourceInput input) {
        return ContainerKind.of(input) == ContainerKind.XLSX ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        return XlsxFile.read(input);
    }
}
