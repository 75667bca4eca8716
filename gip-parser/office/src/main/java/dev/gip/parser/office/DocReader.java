package dev.gip.parser.office;

import dev.gip.parser.office.internal.OleKind;
import dev.gip.parser.office.internal.word.DocFile;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;

/**
 * Reads DOC files of Word 97 and later, and those of WPS. Word and Excel files that open with a password only are refused here too.
 *
 * <p>Found by {@link java.util.ServiceLoader}; nothing has to be called. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class DocReader implements DocumentReader {

    /** A reader for any number of files. */
    public DocReader() {}

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public Fit fit(SourceInput input) {
        OleKind kind = OleKind.of(input);
        return kind == OleKind.DOC || kind == OleKind.ENCRYPTED ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        if (OleKind.of(input) == OleKind.ENCRYPTED) {
            throw Unreadable.encrypted(input, "Word/Excel");
        }
        return DocFile.read(input);
    }
}
