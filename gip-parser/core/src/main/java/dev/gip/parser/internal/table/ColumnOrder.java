package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns that a header shows, from the left: those of the form with those that a local copy adds put where their heads
 * stand. Heads stand side by side or on two levels, the upper one first.
 */
final class ColumnOrder {

    private ColumnOrder() {}

    /**
     * The slots of a row under a header with local heads.
     *
     * @param official the slots that the row has in the form
     * @return the slots from the left, those of local columns included; empty where the place of one cannot be told, or where
     *     a head of the form is missing, so that no one knows whether its column is
     */
    static Optional<List<CellRef>> of(Header header, List<CellRef> official) {
        if (header.strange() || header.locals().isEmpty() || !header.heads(official)) {
            return Optional.empty();
        }
        return leaves(header, official)
                .map(keys -> keys.stream().map(key -> inRow(official, key)).toList());
    }

    private static CellRef inRow(List<CellRef> official, String column) {
        CellRef any = official.get(0);
        return new CellRef(any.table(), any.row(), column);
    }

    private static Optional<List<String>> leaves(Header header, List<CellRef> official) {
        List<String> sequence = new ArrayList<>(header.sequence());
        int behind = moveBehindAll(header, sequence);
        if (behind < 0) {
            return Optional.empty();
        }
        int end = sequence.size() - behind;
        int lower = Math.min(end, lowerLevel(header, sequence, official));
        int group = sequence.indexOf(Header.GROUP);
        boolean twoLevels = lower < end;
        if (lower < 0 || (twoLevels && (group < 0 || group >= lower))) {
            return Optional.empty();
        }
        List<String> leaves = new ArrayList<>(sequence.subList(0, lower));
        if (twoLevels) {
            leaves.addAll(sequence.subList(end, sequence.size()));
            leaves.addAll(group, sequence.subList(lower, end));
        }
        leaves.remove(Header.GROUP);
        List<String> known =
                leaves.stream().filter(key -> indexOf(official, key) >= 0).toList();
        boolean usual = known.equals(official.stream().map(CellRef::column).toList());
        return usual ? Optional.of(leaves) : Optional.empty();
    }

    /**
     * Puts local heads that stand beside the label of all columns behind them.
     *
     * @return how many; -1 where it cannot be told whether one stands there, or among the columns
     */
    private static int moveBehindAll(Header header, List<String> sequence) {
        int all = sequence.indexOf(Header.ALL);
        if (all < 0) {
            return 0;
        }
        sequence.remove(all);
        int end = all;
        while (end < sequence.size() && header.locals().contains(sequence.get(end))) {
            end++;
        }
        List<String> behind = new ArrayList<>();
        for (String local : List.copyOf(sequence.subList(all, end))) {
            boolean beside = header.onOneLine(local, Header.ALL);
            boolean among = end < sequence.size() && header.onOneLine(local, sequence.get(end));
            if (beside == among) {
                return -1;
            }
            if (beside) {
                behind.add(local);
                sequence.remove(local);
            }
        }
        sequence.addAll(behind);
        return behind.size();
    }

    /**
     * Index of the first head of the lower level: the first one that follows a head to the right of it in the form, and the
     * local heads in front of it on its line; the number of heads where there is one level, -1 where the level of a local
     * head cannot be told.
     */
    private static int lowerLevel(Header header, List<String> sequence, List<CellRef> official) {
        int furthest = -1;
        for (int i = 0; i < sequence.size(); i++) {
            int at = indexOf(official, sequence.get(i));
            if (at >= 0 && at < furthest) {
                return withLocals(header, sequence, i);
            }
            furthest = Math.max(furthest, at);
        }
        return sequence.size();
    }

    private static int withLocals(Header header, List<String> sequence, int lower) {
        int first = lower;
        while (first > 0 && header.locals().contains(sequence.get(first - 1))) {
            first--;
        }
        String upper = first == 0 ? "" : sequence.get(first - 1);
        int split = lower;
        for (int i = lower - 1; i >= first; i--) {
            boolean below = header.onOneLine(sequence.get(i), sequence.get(lower));
            if (below == header.onOneLine(sequence.get(i), upper)) {
                return -1;
            }
            split = below ? i : split;
        }
        return split;
    }

    private static int indexOf(List<CellRef> official, String key) {
        for (int i = 0; i < official.size(); i++) {
            if (official.get(i).column().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
