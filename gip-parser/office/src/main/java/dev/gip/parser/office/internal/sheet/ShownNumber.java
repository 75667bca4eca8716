package dev.gip.parser.office.internal.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Writes numbers as their cells show them: dates and percentages too. Not to be shared between threads. */
final class ShownNumber {

    private static final String GENERAL = "General";

    /** Excel shows no more digits of a number without a format. */
    private static final int DIGITS = 15;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

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
            if (format.equalsIgnoreCase(GENERAL) || format.equals("@")) {
                return plain(new BigDecimal(number.strip()));
            }
            return formatter.formatRawCellContents(Double.parseDouble(number), formatIndex, format, since1904);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    /** Without the traces that binary fractions leave, such as 0.30000000000000004. */
    private static String plain(BigDecimal number) {
        if (number.precision() - number.scale() > 4 * DIGITS || number.scale() > 1000) {
            return number.toString();
        }
        BigDecimal rounded = number.round(new java.math.MathContext(DIGITS)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
