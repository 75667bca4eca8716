package dev.gip.cli;

import java.util.Map;
import java.util.Objects;

/**
 * A cell of an exported document.
 *
 * @param state the kind of cell
 * @param value the number; empty text where there is none
 * @param unit its unit; empty text where there is none
 */
record ExportedCell(String state, String value, String unit) {

    /** What an export without the cell says of it. */
    static final ExportedCell ABSENT = new ExportedCell("absent", "", "");

    static ExportedCell of(Map<String, Object> members) {
        return new ExportedCell(text(members, "state"), text(members, "value"), text(members, "unit"));
    }

    private static String text(Map<String, Object> members, String name) {
        return Objects.toString(members.get(name), "");
    }

    /** Whether the cell was read with certainty. */
    boolean read() {
        return !state.equals("absent") && !state.equals("unresolved");
    }

    @Override
    public String toString() {
        return state.equals("number") ? value + unit : state;
    }
}
