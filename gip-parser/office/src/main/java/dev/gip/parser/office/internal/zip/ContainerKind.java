package dev.gip.parser.office.internal.zip;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.ZipNames;
import java.util.List;

/** What a ZIP container holds, told by the names of its first files. */
public enum ContainerKind {
    DOCX("word/"),
    XLSX("xl/"),
    OTHER("");

    private final String folder;

    ContainerKind(String folder) {
        this.folder = folder;
    }

    /** The kind of a source; {@link #OTHER} where it is no container, or cannot be opened. */
    public static ContainerKind of(SourceInput input) {
        List<String> names = ZipNames.of(input);
        for (ContainerKind kind : List.of(DOCX, XLSX)) {
            if (names.stream().anyMatch(name -> name.startsWith(kind.folder))) {
                return kind;
            }
        }
        return OTHER;
    }
}
