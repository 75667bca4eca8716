package dev.gip.parser.layout;

import java.util.List;
import java.util.stream.Stream;

/** A way in which published reports lay out their tables. */
interface Layout {

    /** Writes a table. */
    default void table(PrintedTable table, Lines out) {
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, row, out);
        }
    }

    /** Writes a row of a table. */
    default void row(PrintedTable table, int row, Lines out) {
        throw new UnsupportedOperationException(this + " has no rows");
    }

    /** Whether an empty cell leaves a trace. */
    boolean showsBlanks();

    /** Whether every position of a row shows, so that a cell cannot be lost without a trace. */
    default boolean keepsColumns() {
        return false;
    }

    /**
     * Whether an empty cell can always be told from what merged cells leave. Where rows differ in what they leave, a row
     * with many empty cells may be laid out in more than one way.
     */
    default boolean tellsBlanks() {
        return keepsColumns();
    }

    /** Whether a cell may hold several lines. */
    default boolean breaksCells() {
        return false;
    }

    default boolean isPage() {
        return false;
    }

    /** A page around what it shows. */
    default String page(String body) {
        return body;
    }

    /** All layouts. */
    static List<Layout> all() {
        return Stream.<Layout[]>of(BarLayout.values(), TabLayout.values(), PlainLayout.values(), PageLayout.values())
                .flatMap(Stream::of)
                .toList();
    }
}
