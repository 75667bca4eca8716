package dev.gip.validate.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what is left of a template: measure words without their number, gaps, crosses and words of the template. */
public final class Placeholders {

    private static final List<String> MEASURES = WordLists.of("measure");
    private static final List<String> COUNTED = WordLists.of("counted");
    private static final List<String> TEN_THOUSAND = WordLists.of("tenThousand");
    private static final List<String> TEMPLATE = WordLists.of("template");
    private static final String MARKS = "。,;、!)：:";
    private static final String CROSSES = "Xx×✕_";
    private static final int AROUND = 8;

    /** So many show what is the matter. */
    private static final int MOST = 10;

    /** Nouns with their measure word, by the letter they end with. */
    private static final Map<Character, List<String>> UNFILLED = WordLists.of("unfilled").stream()
            .collect(Collectors.groupingBy(word -> word.charAt(word.length() - 1), TreeMap::new, Collectors.toList()));

    private Placeholders() {}

    /** The first of them, each with the words around it, in a text in half width. */
    public static List<String> in(String folded) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < folded.length() && found.size() < MOST; i++) {
            int end = Math.max(measureEnd(folded, i), Math.max(crossesEnd(folded, i), gapEnd(folded, i)));
            if (end > i) {
                found.add(around(folded, i, end));
                i = end;
            }
        }
        for (String words : TEMPLATE) {
            int at = folded.indexOf(words);
            if (at >= 0) {
                found.add(around(folded, at, at + words.length()));
            }
        }
        return found;
    }

    /** {@code 发布信息条,}: a noun and its measure word where the sentence pauses. */
    private static int measureEnd(String text, int at) {
        List<String> words = UNFILLED.get(text.charAt(at));
        if (words == null || !pauses(text, at + 1)) {
            return 0;
        }
        boolean unfilled = words.stream().anyMatch(word -> text.startsWith(word, at + 1 - word.length()));
        return unfilled ? at + 1 : 0;
    }

    /** {@code XX}, {@code ××}, {@code ____} and stars before a measure word; contact data are covered with stars, too. */
    private static int crossesEnd(String text, int at) {
        char first = text.charAt(at);
        boolean inside = at > 0 && text.charAt(at - 1) == first;
        if (inside || (first != '*' && CROSSES.indexOf(first) < 0)) {
            return 0;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == first) {
            end++;
        }
        if (end == at + 1) {
            return 0;
        }
        boolean unfilled = first == '*' ? isMeasure(text, end) : !isLatin(text, at - 1) && !isLatin(text, end);
        return unfilled ? end : 0;
    }

    /** {@code 已得到  万粉丝}: a gap between a word and a measure word. */
    private static int gapEnd(String text, int at) {
        if (text.charAt(at) != ' ' || at == 0 || !Character.isIdeographic(text.charAt(at - 1))) {
            return 0;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        int gap = end;
        boolean unfilled = TEN_THOUSAND.stream().anyMatch(word -> text.startsWith(word, gap))
                || (isMeasure(text, gap)
                        && COUNTED.stream().anyMatch(word -> text.startsWith(word, at - word.length())));
        return gap > at + 1 && unfilled ? gap : 0;
    }

    /** 条 is no measure word in 条例. */
    private static boolean isMeasure(String text, int at) {
        return pauses(text, at + 1) && MEASURES.stream().anyMatch(word -> text.startsWith(word, at));
    }

    private static boolean pauses(String text, int at) {
        return at >= text.length() || MARKS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\n';
    }

    private static boolean isLatin(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c < '\u0080' && (Character.isLetterOrDigit(c) || "-./@".indexOf(c) >= 0);
    }

    private static String around(String text, int start, int end) {
        return Quote.of(text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND)));
    }
}
