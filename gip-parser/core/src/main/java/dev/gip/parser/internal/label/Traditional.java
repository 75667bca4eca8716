package dev.gip.parser.internal.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Traditional characters as simplified ones, as far as labels and headings have them; the pairs are data beside it. */
final class Traditional {

    private static final String RESOURCE = "traditional.txt";
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FA5';
    private static final char[] SIMPLE = load();

    private Traditional() {}

    /** The simplified form of an ideograph; the character itself where it has none. */
    static char simplified(char c) {
        return c < FIRST || c > LAST ? c : SIMPLE[c - FIRST];
    }

    private static char[] load() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (String pair : lines()) {
            table[pair.charAt(0) - FIRST] = pair.charAt(1);
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream in = Traditional.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The table of characters is missing from this jar: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() == 2)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table of characters could not be read: " + RESOURCE, e);
        }
    }
}
