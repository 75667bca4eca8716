package dev.gip.parser.internal.figure;

import java.util.List;

/** What the shape of a line tells: headings, numbering, ends of sentences. */
final class Shapes {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_BARE_HEADING = 20;
    private static final int LONGEST_NUMBER = 10;
    private static final String PUNCTUATION = "。,;!?、:";
    private static final List<String> HEADING_ENDS = ShapeWords.of("heading.end");
    static final String SENTENCE_ENDS = "。!?";

    private Shapes() {}

    /** Whether a line heads the lines below it: numbered and short, or ending as headings do. */
    static boolean isHeading(String text, boolean numbered) {
        if (text.length() > LONGEST_HEADING + LONGEST_NUMBER) {
            return false;
        }
        boolean bare = text.length() <= LONGEST_BARE_HEADING
                && HEADING_ENDS.stream().anyMatch(text::endsWith)
                && text.chars().noneMatch(c -> Numerals.isDigit((char) c));
        String rest = numbered ? withoutNumber(text) : text;
        boolean marked = rest.chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0);
        boolean heads = numbered && rest.length() <= LONGEST_HEADING;
        return !marked && (bare || heads);
    }

    /** Whether a line holds digits and nothing else. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Numerals.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutNumber(String text) {
        return text.substring(numberEnd(text));
    }

    /** The end of a numbering such as {@code (一)}, {@code 二、} or {@code 3.}; 0 where there is none. */
    static int numberEnd(String text) {
        int from = text.startsWith("(") ? 1 : 0;
        int to = from;
        while (to < text.length() && to - from < 3 && isOrdinal(text.charAt(to))) {
            to++;
        }
        boolean closed = to > from && to < text.length() && "、.:)".indexOf(text.charAt(to)) >= 0;
        boolean decimal =
                closed && to + 1 < text.length() && text.charAt(to) == '.' && Numerals.isDigit(text.charAt(to + 1));
        int end = to + 1;
        while (closed && end < text.length() && "、.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return closed && !decimal ? end : 0;
    }

    private static boolean isOrdinal(char c) {
        return Numerals.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    /** Whether a sentence ends at a letter. */
    static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c != '.') {
            return SENTENCE_ENDS.indexOf(c) >= 0;
        }
        boolean before = at > 0 && text.charAt(at - 1) < 128;
        boolean after = at + 1 < text.length() && text.charAt(at + 1) < 128;
        return !before && !after;
    }
}
