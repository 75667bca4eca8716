package dev.gip.render.internal.markdown;

/**
 * What heads a row or a column.
 *
 * @param key its key
 * @param label what is printed
 */
record Head(String key, String label) {

    private static final String LOCAL = "x:";
    private static final String ORGANIZATIONS_SUBTOTAL = "organizationsSubtotal";

    /** The head of a row or column that the form does not have. */
    static Head beyondForm(String key) {
        if (key.startsWith(LOCAL)) {
            return new Head(key, key.substring(LOCAL.length()));
        }
        return new Head(key, key.equals(ORGANIZATIONS_SUBTOTAL) ? "法人或其他组织小计" : key);
    }
}
