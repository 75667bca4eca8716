package dev.gip.parser.office.internal;

import dev.gip.parser.spi.SourceInput;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a compound file holds, whatever its name ends with. */
public enum OleKind {
    DOC,
    XLS,
    ENCRYPTED,
    OTHER;

    private static final int HEAD = 8;

    /** The kind of a source; {@link #OTHER} where it is no compound file or a damaged one. */
    public static OleKind of(SourceInput input) {
        if (FileMagic.valueOf(input.head(HEAD)) != FileMagic.OLE2) {
            return OTHER;
        }
        try (POIFSFileSystem file = new POIFSFileSystem(input.stream())) {
            return of(file.getRoot());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What cannot be opened may be either; the reader that is asked for it says what is wrong.
            return DOC;
        }
    }

    private static OleKind of(DirectoryEntry root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return XLS;
        }
        return root.hasEntryCaseInsensitive("EncryptedPackage") ? ENCRYPTED : OTHER;
    }
}
