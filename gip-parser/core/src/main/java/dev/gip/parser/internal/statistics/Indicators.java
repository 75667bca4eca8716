package dev.gip.parser.internal.statistics;

import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indicators and headings of the form in printed order, and what each stands under. */
final class Indicators {

    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    Indicators(Form form) {
        List<BlockDefinition> blocks =
                form.tables().stream().flatMap(table -> table.blocks().stream()).toList();
        for (BlockDefinition block : blocks) {
            for (RowDefinition row : block.rows()) {
                addWithGroups(block, row);
            }
        }
    }

    private void addWithGroups(BlockDefinition block, RowDefinition row) {
        String parent = row.parent();
        for (GroupDefinition group : block.groups()) {
            if (row.key().startsWith(group.key() + ".")) {
                add(group.key(), group.parent());
            }
        }
        add(row.key(), parent);
    }

    private void add(String key, @Nullable String parent) {
        if (order.putIfAbsent(key, order.size()) == null && parent != null) {
            parents.put(key, parent);
        }
    }

    /** The place of an indicator in print. */
    int order(String key) {
        return order.getOrDefault(key, -1);
    }

    /** What an indicator stands under; itself where it stands under nothing. */
    String family(String key) {
        return parents.getOrDefault(key, key);
    }
}
