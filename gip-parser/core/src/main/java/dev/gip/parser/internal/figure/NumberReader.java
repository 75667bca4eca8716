package dev.gip.parser.internal.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number with what says that it is about that, its factor and its measure word. */
final class NumberReader {

    /** Letters before a number that make it approximate. */
    private static final List<String> BEFORE = ShapeWords.of("about.before");

    /** Letters behind a measure word that make a number approximate. */
    private static final List<String> BEHIND = ShapeWords.of("about.behind");

    /** Letters behind a measure word with which it is another word. */
    private static final List<String> NO_MEASURE = ShapeWords.of("no.measure");

    private static final int LONGEST_VAGUE = 4;

    private NumberReader() {}

    /** Whether an approximation may begin with this letter. */
    static boolean isApproximation(char c) {
        return "近约超逾将大接不高多突".indexOf(c) >= 0;
    }

    /**
     * The number that begins at a place.
     *
     * @return a {@link Meaning#COUNT}, a {@link Meaning#PERCENT}, unknown text where the number means something else, or
     *     null where no number begins
     */
    static @Nullable Token read(String text, int start) {
        int from = approximationEnd(text, start);
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        boolean arabic = Numerals.isDigit(first);
        if (!arabic && !Numerals.isChinese(first)) {
            return null;
        }
        Numerals.Found found = arabic ? Numerals.arabic(text, from) : Numerals.chinese(text, from);
        if (found == null) {
            return arabic ? Token.of(Meaning.UNKNOWN, start, digitsEnd(text, from)) : vague(text, start, from);
        }
        if (arabic && isCode(text, from, found.end())) {
            return Token.of(Meaning.UNKNOWN, start, codeEnd(text, found.end()));
        }
        return measured(text, start, from, found, arabic);
    }

    private static @Nullable Token measured(String text, int start, int from, Numerals.Found found, boolean arabic) {
        BigDecimal value = found.value();
        int end = found.end();
        boolean about = from > start;
        boolean more = isMore(text, end);
        end += more ? 1 : 0;
        if (arabic) {
            while (end < text.length() && Numerals.unit(text.charAt(end)) > 10) {
                value = value.multiply(BigDecimal.valueOf(Numerals.unit(text.charAt(end++))));
            }
            boolean again = isMore(text, end);
            end += again ? 1 : 0;
            more |= again;
        }
        int stop = Lexicon.STANDARD.measureEnd(text, end);
        if (stop > end && !isAnotherWord(text, end)) {
            String unit = text.substring(end, stop);
            int tail = tailEnd(text, stop);
            boolean range = isRange(text, from, tail) || text.startsWith("以内", stop) || text.startsWith("以下", stop);
            return Token.of(new Amount(value, unit, about || more || tail > stop, range), start, tail);
        }
        if (isPercent(text, end)) {
            return Token.of(Meaning.PERCENT, start, end + 1);
        }
        boolean alone = end < text.length() && ",;。)、”\"".indexOf(text.charAt(end)) >= 0;
        boolean nought = !arabic && value.signum() == 0 && from > 0 && "为是有达:".indexOf(text.charAt(from - 1)) >= 0;
        boolean numeral = arabic ? from == 0 || text.charAt(from - 1) != ' ' : nought;
        if (alone && numeral) {
            return Token.of(new Amount(value, null, about || more, isRange(text, from, end)), start, end);
        }
        return arabic ? Token.of(Meaning.UNKNOWN, start, end) : null;
    }

    /** 数十件, 百余件: a number that cannot be told. */
    private static @Nullable Token vague(String text, int start, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_VAGUE && Numerals.isChinese(text.charAt(end))) {
            end++;
        }
        end += isMore(text, end) ? 1 : 0;
        int stop = Lexicon.STANDARD.measureEnd(text, end);
        if (stop == end || isAnotherWord(text, end)) {
            return null;
        }
        return Token.of(new Amount(BigDecimal.ZERO, text.substring(end, stop), true, true), start, stop);
    }

    private static int approximationEnd(String text, int start) {
        if (!isApproximation(text.charAt(start))) {
            return start;
        }
        for (String word : BEFORE) {
            if (text.startsWith(word, start)) {
                return start + word.length();
            }
        }
        return start;
    }

    /** Whether a letter behind a number says that there are some more. */
    static boolean isMore(String text, int at) {
        return at < text.length() && "余多来".indexOf(text.charAt(at)) >= 0;
    }

    private static int tailEnd(String text, int from) {
        for (String word : BEHIND) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    private static boolean isAnotherWord(String text, int at) {
        for (String word : NO_MEASURE) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPercent(String text, int at) {
        return at < text.length() && "%‰％".indexOf(text.charAt(at)) >= 0;
    }

    /** An ordinal, a piece of an address, of a telephone or document number, of a time. */
    private static boolean isCode(String text, int start, int end) {
        char before = start == 0 ? '\0' : text.charAt(start - 1);
        char after = end < text.length() ? text.charAt(end) : '\0';
        boolean joinsNext = ".-:/_".indexOf(after) >= 0 && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        boolean joinsLast = ".:/_".indexOf(before) >= 0 && start > 1 && isDigit(text.charAt(start - 2));
        return before == '第'
                || before == ' '
                || after == ' '
                || isLatin(before)
                || isLatin(after)
                || joinsLast
                || joinsNext;
    }

    private static boolean isDigit(char c) {
        return Numerals.isDigit(c);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int codeEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (isDigit(text.charAt(end)) || ".-:/_ ".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Whether another number stands beside it, as in 3至5件 and 3-5件. */
    private static boolean isRange(String text, int start, int end) {
        boolean after =
                end + 1 < text.length() && "至到-~—～".indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1));
        boolean before =
                start > 1 && "至到-~—～".indexOf(text.charAt(start - 1)) >= 0 && isDigitOrMeasure(text, start - 2);
        boolean vague = start > 0 && !isDigit(text.charAt(start)) && "数几上第成".indexOf(text.charAt(start - 1)) >= 0;
        return after || before || vague;
    }

    private static boolean isDigitOrMeasure(String text, int at) {
        return isDigit(text.charAt(at)) || Lexicon.STANDARD.measureEnd(text, at) > at;
    }
}
