package dev.gip.parser.internal.flow;

import dev.gip.parser.internal.label.LabelText;
import java.util.Set;

/** Marks that pages leave in text: {@code 第3页}, {@code 第 3 页 共 9 页}, {@code - 3 -}, {@code 3 / 9}, {@code Page 3}. */
final class PageMark {

    private static final int LONGEST = 24;

    /** The marks in lower case without blanks, every run of digits as one {@code #}. */
    private static final Set<String> SHAPES =
            Set.of("第#页", "第#页共#页", "第#页/共#页", "共#页第#页", "-#-", "--#--", "#/#", "page#", "page#of#", "p.#");

    /** What flip-books print round the number of a page, before the name of the document: {@code Page 9 - 2020年报}. */
    private static final String FLIP_BOOK = "page#-";

    private static final int LONGEST_FLIP_BOOK = 60;

    private static final int LONGEST_SHAPE = 8;

    private PageMark() {}

    /** Whether a line is such a mark and nothing else; a bare number may be a figure, and is none. */
    static boolean is(String line) {
        if (line.length() > LONGEST_FLIP_BOOK) {
            return false;
        }
        String shape = shape(line);
        return shape.startsWith(FLIP_BOOK) || (line.length() <= LONGEST && SHAPES.contains(shape));
    }

    /** The beginning of a line as a shape, one sign longer than any mark where there is more. */
    private static String shape(String line) {
        StringBuilder shape = new StringBuilder(LONGEST_SHAPE + 1);
        for (int i = 0; i < line.length() && shape.length() <= LONGEST_SHAPE; i++) {
            char c = LabelText.fold(line.charAt(i));
            boolean digit = c >= '0' && c <= '9';
            if (digit && (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#')) {
                shape.append('#');
            } else if (!digit && c != ' ') {
                shape.append(c == '—' ? '-' : Character.toLowerCase(c));
            }
        }
        return shape.toString();
    }
}
