package dev.gip.parser.internal.flow;

import dev.gip.parser.internal.label.LabelText;
import java.util.Locale;

/** Marks that pages leave in text: {@code 第3页}, {@code 第 3 页 共 9 页}, {@code - 3 -}, {@code 3 / 9}, {@code Page 3}. */
final class PageMark {

    private static final int LONGEST = 24;

    private PageMark() {}

    /** Whether a line is such a mark and nothing else; a bare number may be a figure, and is none. */
    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String text = LabelText.fold(line).replace(" ", "").replace('—', '-').toLowerCase(Locale.ROOT);
        String shape = shape(text);
        return shape.equals("第#页")
                || shape.equals("第#页共#页")
                || shape.equals("第#页/共#页")
                || shape.equals("共#页第#页")
                || shape.equals("-#-")
                || shape.equals("--#--")
                || shape.equals("#/#")
                || shape.equals("page#")
                || shape.equals("page#of#");
    }

    /** The text with every run of digits as one {@code #}. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                shape.append(c);
            } else if (shape.length() == 0 || shape.charAt(shape.length() - 1) != '#') {
                shape.append('#');
            }
        }
        return shape.toString();
    }
}
