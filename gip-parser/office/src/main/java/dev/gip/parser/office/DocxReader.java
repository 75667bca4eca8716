package dev.gip.parser.office;

import dev.gip.parser.office.internal.word.DocxFile;
import dev.gip.parser.office.internal.zip.ContainerKind;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;

/**
 * Reads DOCX files, and those of other programs that write the same format.
 *
 * <p>Found by {@link java.util.ServiceLoader}; nothing has to be called. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class DocxReader implements DocumentReader {

    /** A reader for any number of files. */
    public DocxReader() {}

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public Fit fit(SourceInput input) {
        return ContainerKind.of(input) == ContainerKind.DOCX ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        return DocxFile.read(input);
    }
}
