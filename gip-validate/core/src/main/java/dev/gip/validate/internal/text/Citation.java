package dev.gip.validate.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A circular or order cited in a text.
 *
 * @param printed the citation as the text has it, in half width
 * @param circular the one that it is, or that it seems to mean
 * @param exact whether it is that one; else its number, year or issuer is another
 */
public record Citation(String printed, Circular circular, boolean exact) {

    private static final char NUMBER = '号';
    private static final String OPENING = "〔[(【";
    private static final String CLOSING = "〕])】";
    private static final int YEAR = 4;
    private static final List<String> OFFICE = List.of("国办", "国发", "国务院");
    private static final List<String> REVISION = List.of("修订", "修改", "废止");
    private static final List<String> OF_THE_FORM = List.of("年度报告", "格式");

    /** The known circulars and orders that a text in half width cites, rightly or not, each once. */
    public static List<Citation> in(String folded) {
        if (folded.indexOf(NUMBER) < 0) {
            return List.of();
        }
        Set<Citation> found = new LinkedHashSet<>();
        for (String sentence : Sentences.of(folded.replace(" ", ""))) {
            boolean onForm = OF_THE_FORM.stream().allMatch(sentence::contains);
            for (int i = 0; i < sentence.length(); i++) {
                Citation citation = OPENING.indexOf(sentence.charAt(i)) >= 0 ? circular(sentence, i, onForm) : null;
                if (citation != null) {
                    found.add(citation);
                }
            }
            orders(sentence, found);
        }
        return new ArrayList<>(found);
    }

    private static @Nullable Citation circular(String text, int bracket, boolean onForm) {
        int closing = bracket + YEAR + 1;
        int number = closing + 1;
        int end = Numerals.end(text, number);
        boolean shaped = end > number
                && CLOSING.indexOf(text.charAt(closing)) >= 0
                && text.startsWith("号", end)
                && text.substring(bracket + 1, closing).chars().allMatch(c -> Numerals.isDigit((char) c));
        if (!shaped) {
            return null;
        }
        String issuer = issuer(text, bracket);
        String year = text.substring(bracket + 1, closing);
        String cited = text.substring(number, end);
        String printed = issuer + text.substring(bracket, end + 1);
        for (Circular known : Circular.KNOWN) {
            if (issuer.equals(known.issuer()) && year.equals(known.year()) && cited.equals(known.number())) {
                return new Citation(printed, known, true);
            }
        }
        return onForm && OFFICE.stream().anyMatch(issuer::startsWith) ? meant(printed, issuer, year, cited) : null;
    }

    /** The circular on the form that differs from what is cited in one of its three parts, best not in its year. */
    private static @Nullable Citation meant(String printed, String issuer, String year, String number) {
        return Circular.KNOWN.stream()
                .filter(known -> known.isOnForm() && sameParts(known, issuer, year, number) == 2)
                .max(Comparator.comparing(known -> known.year().equals(year)))
                .map(known -> new Citation(printed, known, false))
                .orElse(null);
    }

    private static int sameParts(Circular known, String issuer, String year, String number) {
        return (known.issuer().equals(issuer) ? 1 : 0)
                + (known.year().equals(year) ? 1 : 0)
                + (known.number().equals(number) ? 1 : 0);
    }

    /** The letters right before the bracket, from the name of the office on. */
    private static String issuer(String text, int end) {
        int start = end;
        while (start > 0 && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        String letters = text.substring(start, end);
        int office = OFFICE.stream().mapToInt(letters::lastIndexOf).max().orElse(-1);
        return office < 0 ? letters : letters.substring(office);
    }

    /** The Regulation is often cited with both of its orders, that of its revision behind the first. */
    private static void orders(String sentence, Set<Citation> found) {
        if (REVISION.stream().anyMatch(sentence::contains)) {
            return;
        }
        List<Circular> cited = Circular.KNOWN.stream()
                .filter(known -> isOrderIn(sentence, known))
                .toList();
        if (cited.size() == 1) {
            found.add(new Citation(cited.get(0).printed(), cited.get(0), true));
        }
    }

    private static boolean isOrderIn(String sentence, Circular known) {
        String number = "第" + known.number() + "号";
        return known.year().isEmpty() && (sentence.contains("令" + number) || sentence.contains(number + "令"));
    }
}
