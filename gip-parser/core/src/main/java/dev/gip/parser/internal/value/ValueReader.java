package dev.gip.parser.internal.value;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellNotation;
import dev.gip.parser.internal.label.LabelText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one cell. Only what is a number beyond doubt becomes one. */
public final class ValueReader {

    private static final Set<String> SYMBOLS = Set.of(
            "-", "--", "---", "----", "—", "——", "———", "————", "–", "―", "─", "──", "－", "_", "__", "/", "//", "\\",
            "*", "无", "无此项", "不涉及", "不适用", "n/a", "N/A");

    /** Units and counters, longer ones first. */
    private static final List<String> UNITS = List.of(
            "亿元", "万元", "万件", "万条", "人次", "件次", "亿", "万", "元", "件", "条", "项", "个", "份", "宗", "次", "篇", "人", "起", "部",
            "例", "期");

    private static final List<String> PLUS_WORDS = List.of("增加", "增", "+");
    private static final List<String> MINUS_WORDS = List.of("减少", "减", "減", "-", "−", "﹣", "–");

    /** What marks, symbols and words for a sign begin with. */
    private static final String FIRST_SIGNS = Stream.of(
                    SYMBOLS, PLUS_WORDS, MINUS_WORDS, List.of(CellNotation.print(Cell.absent())))
            .flatMap(Collection::stream)
            .map(text -> text.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    /** No count or sum of a public body is longer. */
    private static final int MOST_DIGITS = 18;

    private ValueReader() {}

    /** A number, symbol, blank or mark; empty where the text is words. */
    public static Optional<Cell> read(String raw) {
        String own = LabelText.strip(raw);
        if (own.isEmpty()) {
            return Optional.of(Cell.blank());
        }
        if (!mayBeValue(own)) {
            return Optional.empty();
        }
        String text = LabelText.fold(own).strip();
        if (isPlainCount(text)) {
            return Optional.of(Cell.of(Long.parseLong(text)));
        }
        Optional<CellKind> mark = CellNotation.mark(own);
        if (mark.isPresent()) {
            return Optional.of(marked(mark.get(), own));
        }
        if (SYMBOLS.contains(text)) {
            return Optional.of(new Cell.Symbol(own));
        }
        return number(text);
    }

    /** The units and counters that may stand behind a figure, longer ones first. */
    public static List<String> units() {
        return UNITS;
    }

    /** Digits and nothing else, as nearly all values are, and few enough for a {@code long}. */
    private static boolean isPlainCount(String text) {
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0';
        return !leadingZero && text.length() <= MOST_DIGITS && allDigits(text);
    }

    /** Whether a text that is no value has the look of a number all the same. */
    public static boolean looksNumeric(String raw) {
        String text = LabelText.fold(raw).strip();
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && " ,.+-".indexOf(c) < 0) {
                return false;
            }
            digit |= isDigit(c);
        }
        return digit;
    }

    /** Whether a text begins as values begin: most texts do not, and need no closer look. */
    private static boolean mayBeValue(String text) {
        char first = LabelText.fold(text.charAt(0));
        return isDigit(first) || FIRST_SIGNS.indexOf(first) >= 0;
    }

    private static Cell marked(CellKind mark, String text) {
        if (mark == CellKind.ABSENT) {
            return Cell.absent();
        }
        return new Cell.Unresolved(CellNotation.candidates(text).stream()
                .map(candidate -> read(candidate).orElseGet(() -> new Cell.Text(candidate)))
                .toList());
    }

    private static Optional<Cell> number(String text) {
        String minus = first(MINUS_WORDS, text::startsWith);
        String sign = minus.isEmpty() ? first(PLUS_WORDS, text::startsWith) : minus;
        String rest = text.substring(sign.length()).strip();
        String unit = first(UNITS, rest::endsWith);
        String digits = rest.substring(0, rest.length() - unit.length()).strip();
        return decimal(digits, !minus.isEmpty(), unit.isEmpty() ? null : unit);
    }

    /** The first word that fits; empty where none does. */
    private static String first(List<String> words, Predicate<String> fits) {
        for (String word : words) {
            if (fits.test(word)) {
                return word;
            }
        }
        return "";
    }

    private static Optional<Cell> decimal(String digits, boolean negative, @Nullable String unit) {
        Optional<String> plain = plain(digits);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain.get());
        return Optional.of(new Cell.Numeric(negative ? value.negate() : value, unit));
    }

    /** Digits without separators of thousands; empty where they are no decimal, or grouped otherwise than by threes. */
    private static Optional<String> plain(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        boolean fractionWrong = point >= 0 && (fraction.isEmpty() || !allDigits(fraction));
        if (whole.isEmpty() || fractionWrong || digits.length() > MOST_DIGITS + 6) {
            return Optional.empty();
        }
        String joined = whole;
        if (whole.indexOf(',') >= 0) {
            String[] groups = whole.split(",", -1);
            for (int i = 0; i < groups.length; i++) {
                boolean fits = i == 0 ? groups[i].length() >= 1 && groups[i].length() <= 3 : groups[i].length() == 3;
                if (!fits) {
                    return Optional.empty();
                }
            }
            joined = String.join("", groups);
        }
        boolean leadingZero = joined.length() > 1 && joined.charAt(0) == '0';
        if (!allDigits(joined) || leadingZero || joined.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(fraction.isEmpty() ? joined : joined + "." + fraction);
    }

    private static boolean allDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
