package dev.gip.parser.office;

import dev.gip.parser.office.internal.OleKind;
import dev.gip.parser.office.internal.sheet.XlsFile;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;

/**
 * Reads XLS files of Excel 97 and later, and those of WPS.
 *
 * <p>Found by {@link java.util.ServiceLoader}; nothing has to be called. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class XlsReader implements DocumentReader {

    /** A reader for any number of files. */
    public XlsReader() {}

    @Override
    public String id() {
        return "xls";
    }

    @Override
    public Fit fit(SourceInput input) {
        return OleKind.of(input) == OleKind.XLS ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        return XlsFile.read(input);
    }
}
