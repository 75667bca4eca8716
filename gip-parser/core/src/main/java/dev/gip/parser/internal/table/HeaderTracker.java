package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers the labels seen above the rows that are being read. */
final class HeaderTracker {

    private static final int NONE = -1;

    private final Map<String, List<Field>> columns = new LinkedHashMap<>();
    private final List<String> sequence = new ArrayList<>();
    private final Set<String> locals = new LinkedHashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int grid = -1;
    private int lineNumber;
    private int lastHeadLine = NONE;
    private @Nullable Field group;
    private @Nullable String first;
    private boolean framed;
    private int width;
    private boolean comparable;
    private boolean strange;
    private @Nullable Header known;

    /** Takes notice of the next line, and forgets the header when another grid begins with it. */
    void enter(Line next) {
        lineNumber++;
        if (next.shape() == Shape.GRID && next.segment() != grid) {
            clear();
            grid = next.segment();
        }
    }

    void clear() {
        columns.clear();
        sequence.clear();
        locals.clear();
        lines.clear();
        lastHeadLine = NONE;
        group = null;
        first = null;
        framed = false;
        width = 0;
        strange = false;
        known = null;
    }

    /**
     * A label that heads a column, or a group of columns that is a row of the form.
     *
     * @param once whether the key heads one column only, so that a label seen again is the same one in another row
     */
    void add(String key, Field field, Line seen, boolean once) {
        known = null;
        boolean sameLine = lastHeadLine == lineNumber;
        comparable = seen.shape() == Shape.GRID || lastHeadLine == NONE || (comparable && sameLine);
        boolean repeated = sameLine
                && !sequence.isEmpty()
                && sequence.get(sequence.size() - 1).equals(key);
        first = columns.isEmpty() && !framed && group == null ? key : first;
        lastHeadLine = lineNumber;
        width = Math.max(width, seen.fields().size());
        lines.putIfAbsent(key, lineNumber);
        if (once) {
            sequence.remove(key);
        }
        columns.computeIfAbsent(key, absent -> new ArrayList<>()).add(field);
        if (once || !repeated) {
            sequence.add(key);
        }
    }

    /**
     * A label that heads the labels of rows, or all columns.
     *
     * @param ofLabels whether it heads the labels
     */
    void addFrame(boolean ofLabels) {
        framed = true;
        if (!ofLabels && !sequence.contains(Header.ALL)) {
            known = null;
            sequence.add(Header.ALL);
            lines.put(Header.ALL, lineNumber);
        }
    }

    /** A label that only heads several columns. */
    void addGroup(Field field) {
        known = null;
        group = field;
        if (!sequence.contains(Header.GROUP)) {
            sequence.add(Header.GROUP);
        }
    }

    /** A head that the form does not have, in a table whose columns can be told. */
    void addLocal(Field field, Line seen) {
        String key = CellRef.localKey(field.text().replace("\n", "").strip());
        strange |= !locals.add(key) && lastHeadLine == lineNumber;
        add(key, field, seen, true);
    }

    /** A head that the form does not have, in a table whose columns repeat. */
    void addStrange() {
        known = null;
        strange = true;
    }

    /** The header above, or null where none was seen; the same one for all rows below it. */
    @Nullable
    Header current() {
        if (known == null && (!columns.isEmpty() || strange)) {
            known = new Header(columns, sequence, locals, lines, first, width, group, strange, comparable);
        }
        return known;
    }
}
