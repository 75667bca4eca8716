package dev.gip.validate.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year that a sentence begins with and is about: {@code 2023年，…}, {@code 截至2023年12月31日，…}.
 *
 * @param year the year
 * @param end where the words behind it begin
 */
public record YearOpening(int year, int end) {

    private static final int DIGITS = 4;
    private static final List<String> UNTIL = List.of("截至", "截止", "");
    private static final List<String> BEHIND = List.of("度,", "全年", "度全年", ",", "12月31日", "底,", "末,", "1月1日");

    /** The opening of a sentence in half width; null where it begins with no year. */
    public static @Nullable YearOpening of(String sentence) {
        for (String until : UNTIL) {
            int start = until.length();
            if (sentence.startsWith(until) && isYear(sentence, start)) {
                int behind = start + DIGITS + 1;
                for (String words : BEHIND) {
                    if (sentence.startsWith(words, behind)) {
                        return new YearOpening(year(sentence, start), behind + words.length());
                    }
                }
            }
        }
        return null;
    }

    /** All years of a text in half width, such as 2023 in {@code 2023年}. */
    public static List<Integer> yearsIn(String text) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isYear(text, i) && (i == 0 || !Numerals.isDigit(text.charAt(i - 1)))) {
                years.add(year(text, i));
            }
        }
        return years;
    }

    private static boolean isYear(String text, int start) {
        if (!text.startsWith("20", start) || !text.startsWith("年", start + DIGITS)) {
            return false;
        }
        return Numerals.isDigit(text.charAt(start + 2)) && Numerals.isDigit(text.charAt(start + 3));
    }

    private static int year(String text, int start) {
        return Integer.parseInt(text, start, start + DIGITS, 10);
    }
}
