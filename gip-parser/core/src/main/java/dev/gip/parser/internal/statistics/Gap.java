package dev.gip.parser.internal.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two labels.
 *
 * @param behind what follows the first label on its own line
 * @param between what stands on lines of its own, or between two labels of one line
 * @param ahead what stands before the second label on its own line
 * @param sameLine whether both labels stand on one line
 */
record Gap(List<Piece> behind, List<Piece> between, List<Piece> ahead, boolean sameLine) {

    Gap {
        behind = List.copyOf(behind);
        between = List.copyOf(between);
        ahead = List.copyOf(ahead);
    }

    /** Whether the lines tell which pieces belong to which of the two labels. */
    boolean isLaidOut() {
        return behind.stream().anyMatch(piece -> piece.kind() != Piece.Kind.BLANK)
                || ahead.stream().anyMatch(piece -> piece.kind() != Piece.Kind.BLANK);
    }

    /** What follows the first label up to the line of the second. */
    List<Piece> following() {
        return joined(behind, between);
    }

    List<Piece> all() {
        return joined(following(), ahead);
    }

    private static List<Piece> joined(List<Piece> one, List<Piece> other) {
        List<Piece> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
