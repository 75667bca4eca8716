package dev.gip.parser.internal.figure;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Running text of one or more lines without line breaks and blanks, in half width, that knows where each letter stands.
 * A blank between two digits stays: they are not one number.
 */
final class Passage {

    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] field = new int[64];
    private int[] offset = new int[64];
    private boolean gap;
    private String whole = "";

    void add(Field line) {
        fields.add(line);
        String printed = line.text();
        gap = true;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (LabelText.isSpace(c)) {
                gap = true;
            } else {
                append(fold(c), i);
            }
        }
    }

    private void append(char c, int at) {
        int length = text.length();
        if (gap && length > 0 && Numerals.isDigit(c) && Numerals.isDigit(text.charAt(length - 1))) {
            put(' ', at);
        }
        gap = false;
        put(c, at);
    }

    private void put(char c, int at) {
        int length = text.length();
        if (length == field.length) {
            field = Arrays.copyOf(field, length * 2);
            offset = Arrays.copyOf(offset, length * 2);
        }
        field[length] = fields.size() - 1;
        offset[length] = at;
        text.append(c);
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '﹑' ? '、' : c;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    int length() {
        return text.length();
    }

    String text() {
        if (whole.length() != text.length()) {
            whole = text.toString();
        }
        return whole;
    }

    /** The printed text between two places; lines that it runs over are joined. */
    String printed(int start, int end) {
        StringBuilder printed = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int line = field[i];
            int stop = i;
            while (stop < end && field[stop] == line) {
                stop++;
            }
            printed.append(fields.get(line).text(), offset[i], offset[stop - 1] + 1);
            i = stop;
        }
        return printed.toString();
    }

    /** Where the text between two places stands. */
    SourceLocation location(int start, int end) {
        return fields.get(field[start])
                .part(printed(start, end), offset[start], 0, 1)
                .location();
    }
}
