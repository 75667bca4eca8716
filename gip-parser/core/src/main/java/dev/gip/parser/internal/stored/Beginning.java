package dev.gip.parser.internal.stored;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first characters of a source, enough to tell a format of data. */
final class Beginning {

    private static final int LENGTH = 512;

    private Beginning() {}

    /** The beginning without a byte order mark and white space in front; characters beyond ASCII may be garbled. */
    static String of(SourceInput input) {
        String head = input.isText() ? given(input) : new String(input.head(LENGTH), StandardCharsets.ISO_8859_1);
        String marked = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return marked.stripLeading();
    }

    private static String given(SourceInput input) {
        try {
            String text = input.text(Optional.empty());
            return text.substring(0, Math.min(LENGTH, text.length()));
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException("Text given by the caller needs no decoding", e);
        }
    }
}
