package dev.gip.validate.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole and the parts named right behind it: {@code 10件，其中网上申请8件、信函申请2件}. Only parts joined by 、 are taken,
 * for behind a comma something else may be told.
 *
 * @param whole the whole
 * @param parts at least one, all with the measure word of the whole
 * @param words whole and parts as the text has them
 */
public record PartList(Count whole, List<Part> parts, String words) {

    private static final String AMONG = "其中";
    private static final String SHARE = "占";

    /** No part has a longer name; what is longer ends the list. */
    private static final int LONGEST_PIECE = 60;

    private static final List<String> NO_PART = WordLists.of("noPart");
    private static final List<String> OF_THE_WHOLE = WordLists.of("ofTheWhole");
    private static final List<String> CHANNELS = WordLists.of("channel");

    /**
     * A part.
     *
     * @param value how many
     * @param percent the share printed behind it; null where there is none of the whole
     */
    public record Part(BigDecimal value, @Nullable BigDecimal percent) {}

    /** The lists of a sentence in half width. */
    public static List<PartList> in(String sentence) {
        List<PartList> lists = new ArrayList<>();
        for (int at = sentence.indexOf(AMONG); at >= 0; at = sentence.indexOf(AMONG, at + 1)) {
            int end = at;
            while (end > 0 && ",(: ".indexOf(sentence.charAt(end - 1)) >= 0) {
                end--;
            }
            Count whole = Count.endingAt(sentence, end);
            PartList list = whole == null ? null : read(sentence, whole, at + AMONG.length());
            if (list != null) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static @Nullable PartList read(String sentence, Count whole, int start) {
        List<Part> parts = new ArrayList<>();
        int from = start;
        while (from < sentence.length()) {
            int to = pieceEnd(sentence, from);
            Part part = part(sentence, from, to, whole);
            if (part == null) {
                break;
            }
            int share = to;
            boolean apart = part.percent() == null && sentence.startsWith(SHARE, to + 1);
            if (apart) {
                share = pieceEnd(sentence, to + 1);
                part = new Part(part.value(), percent(sentence.substring(to + 1, share)));
            }
            parts.add(part);
            from = share + 1;
            if (share >= sentence.length() || sentence.charAt(share) != '、') {
                break;
            }
        }
        int end = Math.min(from - 1, sentence.length());
        return parts.isEmpty() ? null : new PartList(whole, parts, sentence.substring(whole.start(), end));
    }

    private static int pieceEnd(String text, int start) {
        int end = start;
        int last = Math.min(text.length(), start + LONGEST_PIECE);
        while (end < last
                && ("、,:".indexOf(text.charAt(end)) < 0 || (text.charAt(end) == ',' && Count.isSeparator(text, end)))) {
            end++;
        }
        return end;
    }

    private static @Nullable Part part(String text, int from, int to, Count whole) {
        String piece = text.substring(from, to);
        int bracket = piece.indexOf("(" + SHARE);
        int stop = bracket < 0 ? piece.length() : bracket;
        while (bracket < 0 && stop > 0 && piece.charAt(stop - 1) == ')') {
            stop--;
        }
        String words = piece.substring(0, stop);
        Count count = Count.endingAt(words, words.length());
        if (count == null || !count.measure().equals(whole.measure()) || WordLists.anyIn(words, NO_PART)) {
            return null;
        }
        return new Part(count.value(), bracket < 0 ? null : percent(piece.substring(bracket + 1)));
    }

    /** {@code 占25%}, {@code 占总数的25%)}; null for a share of something else. */
    private static @Nullable BigDecimal percent(String words) {
        int sign = words.indexOf('%');
        int start = sign;
        while (start > 0 && (Numerals.isDigit(words.charAt(start - 1)) || words.charAt(start - 1) == '.')) {
            start--;
        }
        if (sign < 0 || start == sign || sign - start > 8 || !Numerals.isDigit(words.charAt(start))) {
            return null;
        }
        boolean ofWhole = words.substring(SHARE.length(), start)
                .chars()
                .allMatch(c -> OF_THE_WHOLE.contains(String.valueOf((char) c)));
        String digits = words.substring(start, sign);
        boolean number = digits.indexOf('.') == digits.lastIndexOf('.') && !digits.endsWith(".");
        return ofWhole && number ? new BigDecimal(digits) : null;
    }

    /** What the parts add up to. */
    public BigDecimal sum() {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether an item may be in several of the parts. */
    public boolean mayOverlap() {
        return WordLists.anyIn(words, CHANNELS);
    }
}
