package dev.gip.json;

import java.util.List;

/**
 * One row of a report laid flat: a header fact, a section, a figure or a cell. Columns that do not concern a row are
 * empty, never null.
 *
 * <table>
 * <caption>Columns filled by each kind of row</caption>
 * <tr><th>kind</th><th>columns</th></tr>
 * <tr><td>{@code header}</td><td>key ({@code form}, {@code title}, {@code agency}, {@code year}, {@code period},
 * {@code published} or {@code indexNumber}), text</td></tr>
 * <tr><td>{@code section}</td><td>key, heading, text</td></tr>
 * <tr><td>{@code cell}</td><td>table, row, column, state, and value with unit for a number, text for a symbol or text,
 * a JSON array of cells in text for an unresolved one</td></tr>
 * <tr><td>{@code alternative}</td><td>as {@code cell}, and in key the number of the further table, counted from 1; row,
 * column and state are empty for one that shows no cell</td></tr>
 * <tr><td>{@code figure}</td><td>key, value, unit, state ({@code exact} or {@code approximate}), text</td></tr>
 * </table>
 *
 * @param kind what the row holds
 * @param key key of the fact, section or figure; number of the further table
 * @param table key of the table
 * @param row key of the row
 * @param column key of the column
 * @param state state of the cell, or whether the figure is exact
 * @param value the number in plain decimals
 * @param unit the unit as written; empty for none
 * @param heading heading of the section
 * @param text the fact, the text of the section, the words of the cell, the sentence of the figure
 * @since 0.1
 */
public record TidyRow(
        String kind,
        String key,
        String table,
        String row,
        String column,
        String state,
        String value,
        String unit,
        String heading,
        String text) {

    /** The names of the columns in order: the head of a flat file. */
    public static final List<String> COLUMNS =
            List.of("kind", "key", "table", "row", "column", "state", "value", "unit", "heading", "text");

    static final String HEADER = "header";
    static final String SECTION = "section";
    static final String CELL = "cell";
    static final String ALTERNATIVE = "alternative";
    static final String FIGURE = "figure";

    static TidyRow header(String key, String text) {
        return new TidyRow(HEADER, key, "", "", "", "", "", "", "", text);
    }

    /**
     * A row from its fields.
     *
     * @param fields one field for each of {@link #COLUMNS}, in that order
     * @return the row
     * @throws IllegalArgumentException if there are more or fewer fields
     */
    public static TidyRow of(List<String> fields) {
        if (fields.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "A row has " + COLUMNS.size() + " fields " + COLUMNS + ", not " + fields.size());
        }
        return new TidyRow(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6),
                fields.get(7),
                fields.get(8),
                fields.get(9));
    }

    /** {@return the fields in the order of {@link #COLUMNS}} */
    public List<String> fields() {
        return List.of(kind, key, table, row, column, state, value, unit, heading, text);
    }
}
