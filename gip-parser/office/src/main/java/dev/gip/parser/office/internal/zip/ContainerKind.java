package dev.gip.parser.office.internal.zip;

import dev.gip.parser.spi.SourceInput;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a ZIP container holds, told by the names of its first entries. */
public enum ContainerKind {
    DOCX,
    XLSX,
    OTHER;

    /** The entry that tells the kind stands near the beginning. */
    private static final int MOST_ENTRIES = 64;

    /** The kind of a source; {@link #OTHER} where it is no container or a damaged one. */
    public static ContainerKind of(SourceInput input) {
        byte[] head = input.head(4);
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            return OTHER;
        }
        try (ZipInputStream zip = new ZipInputStream(input.stream())) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                ContainerKind kind = of(entry.getName().replace('\\', '/'));
                if (kind != OTHER) {
                    return kind;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // What cannot be opened is none of these; the reader that is asked for it then says so.
            return OTHER;
        }
        return OTHER;
    }

    private static ContainerKind of(String entry) {
        if (entry.startsWith("word/")) {
            return DOCX;
        }
        return entry.startsWith("xl/") ? XLSX : OTHER;
    }
}
