package dev.gip.parser.internal.flow;

/** The signs that part cells in lines of text. */
final class Bars {

    private static final String OTHER_BARS = "｜│┃¦";

    /** So many tabs and nothing else are a row of empty cells. */
    private static final int FEWEST_TABS = 5;

    private Bars() {}

    /** The line with plain bars in place of wide and drawn ones. */
    static String plain(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (OTHER_BARS.indexOf(line.charAt(i)) >= 0) {
                return withPlainBars(line);
            }
        }
        return line;
    }

    private static String withPlainBars(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            if (OTHER_BARS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '|');
            }
        }
        return plain.toString();
    }

    /** Whether a line is drawn between rows, such as {@code +---+---+} or {@code ├──┼──┤}. */
    static boolean isRule(String line) {
        int drawn = 0;
        int corners = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean box = c >= '\u2500' && c <= '\u257F';
            if (c == '+' || (box && c != '─' && c != '━' && c != '═')) {
                corners++;
            } else if (c == '-' || c == '=' || box) {
                drawn++;
            } else if (c != ' ') {
                return false;
            }
        }
        return corners > 1 && drawn > 1;
    }

    /** Whether a line holds nothing but the tabs between empty cells. */
    static boolean isRowOfTabs(String line) {
        return line.chars().filter(c -> c == '\t').count() >= FEWEST_TABS;
    }
}
