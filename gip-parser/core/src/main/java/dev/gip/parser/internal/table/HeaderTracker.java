package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the labels seen above the rows that are being read. */
final class HeaderTracker {

    private final Map<String, List<Field>> columns = new LinkedHashMap<>();
    private final List<String> sequence = new ArrayList<>();
    private int grid = -1;
    private @Nullable Line line;
    private @Nullable Field group;
    private boolean comparable;
    private boolean strange;

    /** Forgets the header when another grid begins. */
    void enter(Line next) {
        if (next.shape() == Shape.GRID && next.segment() != grid) {
            clear();
            grid = next.segment();
        }
    }

    void clear() {
        columns.clear();
        sequence.clear();
        line = null;
        group = null;
        strange = false;
    }

    /**
     * A label that heads a column, or a group of columns that is a row of the form.
     *
     * @param once whether the key heads one column only, so that a label seen again is the same one in another row
     */
    void add(String key, Field field, Line seen, boolean once) {
        comparable = seen.shape() == Shape.GRID || line == null || (comparable && line.equals(seen));
        boolean repeated = seen.equals(line)
                && !sequence.isEmpty()
                && sequence.get(sequence.size() - 1).equals(key);
        line = seen;
        if (once) {
            sequence.remove(key);
        }
        columns.computeIfAbsent(key, absent -> new ArrayList<>()).add(field);
        if (once || !repeated) {
            sequence.add(key);
        }
    }

    /** A label that only heads several columns. */
    void addGroup(Field field) {
        group = field;
    }

    /** A head that the form does not have. */
    void addStrange() {
        strange = true;
    }

    /** The header above, or null where none was seen. */
    @Nullable
    Header current() {
        return columns.isEmpty() && !strange ? null : new Header(columns, sequence, group, strange, comparable);
    }
}
