package dev.gip.parser.office.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Writes numbers as their cells show them: dates and percentages too. Not to be shared between threads. */
final class ShownNumber {

    /** Excel shows no more digits of a number without a format. */
    private static final int DIGITS = 15;

    /** Costly to make, and most workbooks need none. */
    private @Nullable DataFormatter formatter;

    /**
     * A number as shown.
     *
     * @param number the number as the file has it
     * @param formatIndex the index of its format
     * @param format its format
     * @param since1904 whether days are counted from 1904
     */
    String of(String number, int formatIndex, String format, boolean since1904) {
        try {
            if (format.equalsIgnoreCase(BuiltinFormat.GENERAL) || format.equals("@")) {
                return plain(new BigDecimal(number.strip()));
            }
            String readable = DateUtil.isADateFormat(formatIndex, format) ? withoutQuotes(format) : format;
            formatter = formatter == null ? new DataFormatter(Locale.CHINA) : formatter;
            return formatter.formatRawCellContents(Double.parseDouble(number), formatIndex, readable, since1904);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    /** The formatter of dates prints the quotes round 年, 月 and 日, which need none. */
    private static String withoutQuotes(String format) {
        StringBuilder plain = new StringBuilder(format.length());
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            int close = c == '"' ? format.indexOf('"', i + 1) : -1;
            boolean letters =
                    close > i && format.substring(i, close).chars().anyMatch(l -> l < 128 && Character.isLetter(l));
            if (close > i && !letters) {
                plain.append(format, i + 1, close);
                i = close;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Without the traces that binary fractions leave, such as 0.30000000000000004. */
    private static String plain(BigDecimal number) {
        if (number.precision() - number.scale() > 4 * DIGITS || number.scale() > 1000) {
            return number.toString();
        }
        BigDecimal rounded = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
