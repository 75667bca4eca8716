package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the column labels seen above the rows that are being read. */
final class HeaderTracker {

    /** A merged label is repeated over a few columns; every row looks at all of them. */
    private static final int MOST_REPEATS = 64;

    private final Map<String, List<Field>> columns = new LinkedHashMap<>();
    private int grid = -1;
    private @Nullable Line line;

    private boolean comparable;

    /** Forgets the header when another grid begins. */
    void enter(Line next) {
        if (next.shape() == Shape.GRID && next.segment() != grid) {
            clear();
            grid = next.segment();
        }
    }

    void clear() {
        columns.clear();
        line = null;
    }

    void add(String column, Field field, Line seen) {
        comparable = seen.shape() == Shape.GRID || line == null || (comparable && line.equals(seen));
        line = seen;
        List<Field> repeats = columns.computeIfAbsent(column, key -> new ArrayList<>());
        if (repeats.size() < MOST_REPEATS) {
            repeats.add(field);
        }
    }

    /** The header above, or null where none was seen. */
    @Nullable
    Header current() {
        return columns.isEmpty() ? null : new Header(columns, comparable);
    }
}
