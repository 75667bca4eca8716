package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.Label;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a form, and how they are printed. Immutable. */
final class TableContext {

    private final Form form;
    private final Map<String, TableGeometry> geometries = new HashMap<>();
    private final Map<String, Map<String, String>> columnLabels = new HashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<Integer>> headLetters = new HashMap<>();

    TableContext(Form form) {
        this.form = form;
        for (TableDefinition table : form.tables()) {
            geometries.put(table.key(), TableGeometry.of(table));
            Map<String, String> columns = new HashMap<>();
            Set<String> cores = new HashSet<>();
            Set<Integer> letters = new HashSet<>();
            for (BlockDefinition block : table.blocks()) {
                block.columns()
                        .forEach(column ->
                                columns.put(column.key(), column.label().official()));
                labels(block).map(TableContext::core).forEach(cores::add);
                heads(block).map(TableContext::core).flatMapToInt(String::chars).forEach(letters::add);
            }
            table.frames().stream().map(TableContext::core).forEach(cores::add);
            columnLabels.put(table.key(), columns);
            labels.put(table.key(), cores);
            headLetters.put(table.key(), letters);
        }
    }

    private static String core(Label label) {
        return LabelText.of(label.official()).core();
    }

    private static Stream<Label> labels(BlockDefinition block) {
        return Stream.of(
                        block.columns().stream().map(ColumnDefinition::label),
                        block.groups().stream().map(GroupDefinition::label),
                        block.rows().stream().map(RowDefinition::label))
                .flatMap(labels -> labels);
    }

    private static Stream<Label> heads(BlockDefinition block) {
        return Stream.concat(block.columns().stream().map(ColumnDefinition::label), block.columnGroups().stream());
    }

    TableDefinition table(String key) {
        return form.table(key).orElseThrow();
    }

    TableGeometry geometry(String table) {
        TableGeometry geometry = geometries.get(table);
        if (geometry == null) {
            throw new IllegalArgumentException("The form " + form.id() + " has no table " + table);
        }
        return geometry;
    }

    /** The table that stands in a section, if one does. */
    Optional<String> tableOf(@Nullable String section) {
        return section != null && geometries.containsKey(section) ? Optional.of(section) : Optional.empty();
    }

    boolean isSingleRow(String table) {
        return geometry(table).singleRow();
    }

    /** The cells of a row or, for a printed sub-total, of a group. */
    List<CellRef> slots(Target target) {
        return slots(target.table(), target.block(), target.key());
    }

    /** The cells of a local row, one that stands among the rows of a block. */
    List<CellRef> localSlots(String table, int block, String label) {
        return slots(table, block, CellRef.localKey(label));
    }

    private List<CellRef> slots(String table, int block, String row) {
        return table(table).blocks().get(block).columns().stream()
                .map(column -> new CellRef(table, row, column.key()))
                .toList();
    }

    /** The official label of a cell's column; its key for a column that the form does not have. */
    String columnLabel(CellRef ref) {
        return columnLabels.getOrDefault(ref.table(), Map.of()).getOrDefault(ref.column(), ref.column());
    }

    /** The orders in which the heads of a table's columns are printed: side by side, or on two levels one after the other. */
    List<List<String>> printedOrders(String table, List<CellRef> slots) {
        Set<String> known = columnLabels.getOrDefault(table, Map.of()).keySet();
        List<String> columns =
                slots.stream().map(CellRef::column).filter(known::contains).toList();
        return geometry(table).printedOrders(columns);
    }

    /** Whether words are a piece of a label, as a label cut in two leaves it. */
    boolean isPieceOfLabel(String table, String words) {
        String core = LabelText.of(words).core();
        return core.length() > 1
                && labels.getOrDefault(table, Set.of()).stream().anyMatch(label -> label.contains(core));
    }

    /**
     * Whether words may be letters of the table's heads in the order of the form, one word for a head.
     *
     * @param words letters of heads, parted by blanks
     */
    boolean followsHeads(String table, String words) {
        List<String> heads = geometry(table).heads();
        int next = 0;
        for (String word : words.strip().split(" +", -1)) {
            String letters = LabelText.of(word).core();
            while (next < heads.size() && !heads.get(next).contains(letters)) {
                next++;
            }
            if (next++ >= heads.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether words are letters of a table's heads and nothing else, as heads set vertically leave them on each line. */
    boolean isLettersOfHeads(String table, String words) {
        String core = LabelText.of(words).core();
        return !core.isEmpty() && core.chars().allMatch(headLetters.getOrDefault(table, Set.of())::contains);
    }
}
