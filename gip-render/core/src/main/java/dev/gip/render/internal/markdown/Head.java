package dev.gip.render.internal.markdown;

/**
 * What heads a row or a column.
 *
 * @param key its key
 * @param label what is printed
 */
record Head(String key, String label) {

    private static final String LOCAL = "x:";

    /** The head of a row or column that the form does not have. */
    static Head beyondForm(String key) {
        return new Head(key, key.startsWith(LOCAL) ? key.substring(LOCAL.length()) : key);
    }
}
