package dev.gip.parser.internal.value;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellNotation;
import dev.gip.parser.internal.label.LabelText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** No count or sum of a public body is longer. */
    private static final int MOST_DIGITS = 18;

    private ValueReader() {}

    /** A number, symbol, blank or mark; empty where the text is words. */
    public static Optional<Cell> read(String raw) {
        String text = LabelText.fold(raw).strip();
        if (text.isEmpty()) {
            return Optional.of(Cell.blank());
        }
        Optional<CellKind> mark = CellNotation.mark(raw.strip());
        if (mark.isPresent()) {
            return Optional.of(marked(mark.get(), raw.strip()));
        }
        if (SYMBOLS.contains(text)) {
            return Optional.of(new Cell.Symbol(raw.strip()));
        }
        return number(text);
    }

    /** The units and counters that may stand behind a figure, longer ones first. */
    public static List<String> units() {
        return UNITS;
    }

    /** Whether a text that is no value has the look of a number all the same. */
    public static boolean looksNumeric(String raw) {
        String text = LabelText.fold(raw).strip();
        boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digit && text.chars().allMatch(c -> (c >= '0' && c <= '9') || " ,.+-".indexOf(c) >= 0);
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
        String rest = text;
        boolean negative = false;
        Optional<String> sign = prefix(rest, MINUS_WORDS);
        if (sign.isPresent()) {
            negative = true;
        } else {
            sign = prefix(rest, PLUS_WORDS);
        }
        rest = rest.substring(sign.map(String::length).orElse(0)).strip();
        String unit = UNITS.stream().filter(rest::endsWith).findFirst().orElse(null);
        String digits = (unit == null ? rest : rest.substring(0, rest.length() - unit.length())).strip();
        return decimal(digits, negative, unit);
    }

    private static Optional<String> prefix(String text, List<String> words) {
        return words.stream().filter(text::startsWith).findFirst();
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
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
