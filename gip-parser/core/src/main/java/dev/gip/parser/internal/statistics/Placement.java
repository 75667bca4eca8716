package dev.gip.parser.internal.statistics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All ways to lay pieces over columns in order that the kinds of the pieces allow. */
final class Placement {

    /** Rows of more columns are laid out only where they show every cell. */
    private static final int MOST_FREE_COLUMNS = 12;

    private final List<Piece> pieces;
    private final List<Role> roles;
    private final List<Set<Optional<Piece>>> possible = new ArrayList<>();
    private final List<Optional<Piece>> current = new ArrayList<>();
    private boolean found;

    private Placement(List<Piece> pieces, List<Role> roles) {
        this.pieces = pieces;
        this.roles = roles;
        roles.forEach(role -> possible.add(new LinkedHashSet<>()));
    }

    /** Lays pieces over columns; of too many pieces blanks at both ends are left out. */
    static Placement of(List<Piece> pieces, List<Role> roles) {
        List<Piece> all = pieces;
        while (all.size() > roles.size() && all.get(all.size() - 1).kind() == Piece.Kind.BLANK) {
            all = all.subList(0, all.size() - 1);
        }
        while (all.size() > roles.size() && all.get(0).kind() == Piece.Kind.BLANK) {
            all = all.subList(1, all.size());
        }
        Placement placement = new Placement(all, roles);
        if (all.size() == roles.size() || roles.size() <= MOST_FREE_COLUMNS) {
            placement.lay(0, 0);
        }
        return placement;
    }

    /** Pieces of which nothing is known. */
    static Placement none(List<Piece> pieces, List<Role> roles) {
        return new Placement(pieces, roles);
    }

    private void lay(int piece, int column) {
        if (pieces.size() - piece > roles.size() - column) {
            return;
        }
        if (column == roles.size()) {
            found = true;
            for (int i = 0; i < current.size(); i++) {
                possible.get(i).add(current.get(i));
            }
            return;
        }
        if (piece < pieces.size() && pieces.get(piece).fits(roles.get(column))) {
            current.add(Optional.of(pieces.get(piece)));
            lay(piece + 1, column + 1);
            current.remove(current.size() - 1);
        }
        current.add(Optional.empty());
        lay(piece, column + 1);
        current.remove(current.size() - 1);
    }

    /** Whether there is any way. */
    boolean exists() {
        return found;
    }

    /** Whether every way puts the same into a column. */
    boolean isCertain(int column) {
        return found && possible.get(column).size() == 1;
    }

    /** What may stand in a column; where there is no way at all, any figure. */
    List<Piece> candidates(int column) {
        if (!found) {
            return figures();
        }
        return possible.get(column).stream().flatMap(Optional::stream).toList();
    }

    /** The pieces that have found a column, or may be in any. */
    List<Piece> used() {
        return found ? pieces : roles.contains(Role.FIGURE) ? figures() : List.of();
    }

    private List<Piece> figures() {
        return pieces.stream()
                .filter(piece -> piece.is(Piece.Kind.VALUE, Piece.Kind.SYMBOL))
                .toList();
    }
}
