package dev.gip.json;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking the text of a flat file for a formula, without changing what the text says.
 *
 * <p>A text that a spreadsheet would calculate gets an apostrophe in front; a bare dash, a number and any other text
 * stay as they are. The guard is exact: {@code remove(add(text))} equals {@code text} for every text. Stateless and safe
 * for use by several threads.
 *
 * @since 0.1
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String STARTS = "=+-@＝＋－＠\t\r\n";
    private static final Pattern HARMLESS = Pattern.compile("-|－|-?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    /**
     * Guards a text.
     *
     * @param text any text
     * @return the text, with an apostrophe in front if it needs one
     */
    public static String add(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    /**
     * Takes the guard away.
     *
     * @param field a field as written
     * @return the text it was written for; an apostrophe that guards nothing stays
     */
    public static String remove(String field) {
        boolean guarded = !field.isEmpty() && field.charAt(0) == GUARD && needsGuard(field.substring(1));
        return guarded ? field.substring(1) : field;
    }

    /** A guarded text needs a guard itself: else taking one away would take too much. */
    private static boolean needsGuard(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        String bare = text.substring(start);
        return !bare.isEmpty()
                && STARTS.indexOf(bare.charAt(0)) >= 0
                && !HARMLESS.matcher(bare).matches();
    }
}
