package dev.gip.model;

/**
 * The address of one cell, the same for every form: table, row and column keys.
 *
 * <p>The text form is {@code table/row/column}, such as {@code requests/newlyReceived/total}; it is used in JSON, CSV,
 * rules and on the command line. Rows and columns that the form does not have are {@code x:<label>}, in which a slash
 * of the label is written {@code ／}.
 *
 * @param table key of the table, such as {@code requests}
 * @param row key of the row, such as {@code results.denied.stateSecret}
 * @param column key of the column, such as {@code total}
 * @since 0.1
 */
public record CellRef(String table, String row, String column) {

    private static final String LOCAL = "x:";

    /** Refuses empty parts and parts with a slash, which could not be told apart in the text form. */
    public CellRef {
        check("table", table);
        check("row", row);
        check("column", column);
    }

    private static void check(String what, String key) {
        if (key.isEmpty() || key.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "The " + what + " key '" + key + "' must not be empty and must not contain '/'");
        }
    }

    /**
     * Reads the text form.
     *
     * @param text {@code table/row/column}
     * @return the address
     * @throws IllegalArgumentException if there are not exactly three non-empty parts
     */
    public static CellRef parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a cell address; write table/row/column, for example requests/newlyReceived/total");
        }
        return new CellRef(parts[0], parts[1], parts[2]);
    }

    /**
     * The key of a local row or column, one the form does not have.
     *
     * @param label the label as printed
     * @return {@code x:} and the label, slashes replaced by {@code ／}
     */
    public static String localKey(String label) {
        return LOCAL + label.replace('/', '／');
    }

    /** {@return whether the row or the column is a local one} */
    public boolean isLocal() {
        return row.startsWith(LOCAL) || column.startsWith(LOCAL);
    }

    /** {@return the text form {@code table/row/column}} */
    @Override
    public String toString() {
        return table + '/' + row + '/' + column;
    }
}
