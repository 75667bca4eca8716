package dev.gip.parser.internal.page;

/** What the text of a cell looks like, as far as the shape of a table depends on it. */
final class TableText {

    private static final String SIGNS = "0123456789０１２３４５６７８９.,．，+-+－—-/%％ ";

    private static final String NUMERALS = "一二三四五六七八九十";

    /** What is free in a full line at most, in points and in heights of the type: the next word did not fit. */
    private static final double FREE = 12;

    private TableText() {}

    /** Whether a cell shows a figure or a sign in place of one. */
    static boolean isFigure(TableCell cell) {
        return isFigure(cell.text());
    }

    /** Whether a text is a figure or a sign in place of one. */
    static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isBlank();
    }

    /** Whether a text begins as a new item of a list does: {@code 一、}, {@code （二）}, {@code 3.}. */
    static boolean isNumbered(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
            at++;
        }
        boolean open = at < text.length() && "（(〔[第".indexOf(text.charAt(at)) >= 0;
        int start = open ? at + 1 : at;
        int end = start;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length() || end - start > 3) {
            return !open && at < text.length() && text.charAt(at) >= '①' && text.charAt(at) <= '⑳';
        }
        char sign = text.charAt(end);
        if (open) {
            return "）)〕]部章条".indexOf(sign) >= 0;
        }
        boolean decimal = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return "、.．)）".indexOf(sign) >= 0 && !(decimal && sign == '.');
    }

    /** Whether a text begins a list. */
    static boolean isFirst(String text) {
        for (int i = 0; isNumbered(text) && i < text.length(); i++) {
            if (isNumeral(text.charAt(i))) {
                boolean one = "一1１".indexOf(text.charAt(i)) >= 0;
                return one && (i + 1 == text.length() || !isNumeral(text.charAt(i + 1)));
            }
        }
        return false;
    }

    /** Whether a text begins as headings and the largest groups of rows do: {@code 三、}. */
    static boolean isHeading(String text) {
        int at = 0;
        while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && at < text.length() && text.charAt(at) == '、';
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Whether the text of a cell goes on in another cell, as far as the two tell: a full line, and no new item. */
    static boolean goesOn(TableCell cell, TableCell next) {
        if (cell.isBlank() || next.isBlank() || isFigure(cell) || isFigure(next)) {
            return false;
        }
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        double widest = cell.lines().stream()
                .mapToDouble(line -> line.box().width())
                .max()
                .orElse(0);
        boolean full = cell.box().width() - last.box().width() < FREE + last.size();
        boolean likeOthers = cell.lines().size() > 1 && widest - last.box().width() < last.size();
        return (full || likeOthers) && !isNumbered(next.lines().get(0).text());
    }
}
