package dev.gip.render.internal.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is to be printed.
 *
 * @param path the heads it stands under, outermost first, and its own
 * @param unit the unit the form prints in the row; null where it prints none
 * @param hasCells whether it has cells; a group without a printed sub-total has none
 */
record ShownRow(List<Head> path, @Nullable String unit, boolean hasCells) {

    String key() {
        return path.get(path.size() - 1).key();
    }

    String label() {
        return path.get(path.size() - 1).label();
    }

    /** The labels of the path, of which those that the row before has printed already are empty. */
    List<String> labelsAfter(List<Head> before, int width) {
        String[] labels = new String[width];
        boolean same = true;
        for (int i = 0; i < width; i++) {
            same = same
                    && i < path.size() - 1
                    && i < before.size()
                    && before.get(i).equals(path.get(i));
            labels[i] = same || i >= path.size() ? "" : path.get(i).label();
        }
        return List.of(labels);
    }
}
