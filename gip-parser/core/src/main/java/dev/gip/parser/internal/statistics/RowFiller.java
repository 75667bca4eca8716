package dev.gip.parser.internal.statistics;

import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.table.StatisticsTable;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what stands beside the labels of one table into its columns. */
final class RowFiller {

    private final CutTable table;
    private final Columns columns;
    private final List<String> keys;
    private final SerialChain serials;

    /** What stands behind and before each label, parted. */
    private final List<List<Piece>> behind = new ArrayList<>();

    /** The labels of which no one can tell what stands behind them: the last of it may number the next row. */
    private final Set<Integer> doubtful = new HashSet<>();

    private final List<List<Piece>> before = new ArrayList<>();

    private RowFiller(CutTable table, Columns columns, List<String> keys) {
        this.table = table;
        this.columns = columns;
        this.keys = keys;
        this.serials =
                new SerialChain(columns.count(Role.CODE) > 0, table.labels().size());
    }

    /**
     * The rows of a table.
     *
     * @param columns its columns
     * @param keys the keys of its columns of figures
     */
    static List<FilledRow> fill(CutTable table, Columns columns, List<String> keys) {
        RowFiller filler = new RowFiller(table, columns, keys);
        filler.part();
        List<FilledRow> rows = new ArrayList<>();
        for (int i = 0; i < table.labels().size(); i++) {
            rows.add(filler.row(i));
        }
        return rows;
    }

    /** Parts every gap between the row above and the row below. */
    private void part() {
        List<Role> around = roles(concat(columns.after(), columns.before()));
        int left = columns.after().size();
        for (int i = 0; i < table.gaps().size(); i++) {
            Gap gap = table.gaps().get(i);
            boolean last = i == table.labels().size();
            if (i == 0) {
                behind.add(List.of());
                before.add(first(gap));
            } else if (columns.before().isEmpty() || (last && gap.all().size() <= left)) {
                behind.add(gap.following());
                before.add(gap.ahead());
            } else if (gap.isLaidOut() && showsNextRow(gap)) {
                behind.add(gap.following());
                before.add(gap.ahead());
                serials.note(gap.ahead());
            } else {
                part(i, gap.all(), around, left);
            }
            if (i > 0
                    && table.hasRows()
                    && !gap.sameLine()
                    && gap.between().stream().anyMatch(Piece::isNumber)) {
                // Where lines are rows, a line without a label may be one that has lost it.
                doubtful.add(i - 1);
            }
        }
    }

    /** Whether the lines tell where the next row begins: not where its number may stand at the end of the row above. */
    private boolean showsNextRow(Gap gap) {
        if (!gap.ahead().isEmpty()) {
            return true;
        }
        boolean numbered = columns.before().get(0).role().numbersRows();
        return gap.between().isEmpty()
                && !(numbered
                        && serials.indexOfNext(gap.behind()) < gap.behind().size());
    }

    /** What stands before the first label: as many pieces as there are columns before it. */
    private List<Piece> first(Gap gap) {
        List<Piece> pieces = table.piecesAbove();
        List<Piece> ahead = gap.ahead().stream().filter(CutTable::isCell).toList();
        List<Piece> near = ahead.isEmpty() ? pieces : ahead;
        int count = Math.min(columns.before().size(), near.size());
        List<Piece> last = near.subList(near.size() - count, near.size());
        serials.note(last);
        return last;
    }

    /** Parts pieces that stand between two labels, each on a line of its own or all on one. */
    private void part(int gap, List<Piece> pieces, List<Role> around, int left) {
        int next = serials.indexOfNext(pieces);
        if (pieces.size() == around.size()
                && !numbersElsewhere(pieces, next, left)
                && Placement.of(pieces, around).exists()) {
            split(pieces, left);
            return;
        }
        if (!columns.before().get(0).role().numbersRows()) {
            split(pieces, columns.after().isEmpty() ? 0 : pieces.size());
            return;
        }
        if (next == pieces.size() && pieces.stream().anyMatch(serials::mayNumber)) {
            doubtful.add(gap - 1);
        }
        split(pieces, next);
    }

    /** Whether the number of the next row stands in another place than its column has, or may: there is none in its column. */
    private boolean numbersElsewhere(List<Piece> pieces, int next, int left) {
        if (!columns.before().get(0).role().numbersRows() || left == pieces.size()) {
            return false;
        }
        boolean lost =
                !pieces.get(left).isNumber() && pieces.subList(0, left).stream().anyMatch(serials::mayNumber);
        return lost || (next != left && next < pieces.size());
    }

    private void split(List<Piece> pieces, int at) {
        behind.add(pieces.subList(0, at));
        before.add(pieces.subList(at, pieces.size()));
        serials.note(pieces.subList(at, pieces.size()));
    }

    private FilledRow row(int i) {
        Piece label = table.labels().get(i);
        int lane = Math.min(table.lanes().get(i), columns.lanes() - 1);
        List<Piece> own = concat(before.get(i), behind.get(i + 1));
        Gap below = table.gaps().get(i + 1);
        boolean onOwnLine = !below.sameLine() && below.between().stream().noneMatch(Piece::isNumber);
        Row row = new Row(label, own, onOwnLine);
        if (!columns.real() || !row.byColumns(columns.lane(lane))) {
            row.inOrder(Placement.of(before.get(i), roles(columns.before())), columns.before(), 0);
            Placement placement = doubtful.contains(i) || isStuck(label, behind.get(i + 1))
                    ? Placement.none(behind.get(i + 1), roles(columns.after()))
                    : Placement.of(behind.get(i + 1), roles(columns.after()));
            row.inOrder(placement, columns.after(), figures(columns.before()));
        }
        return row.filled();
    }

    /** Whether a lone number stuck to its label may be a code with the figure behind it: 数54539.5 may be the 539.5 of row 54. */
    private boolean isStuck(Piece label, List<Piece> pieces) {
        boolean codes = columns.after().stream().anyMatch(column -> column.role() == Role.CODE);
        if (!codes || pieces.isEmpty() || !pieces.get(0).isNumber()) {
            return false;
        }
        Field own = label.field();
        Field next = pieces.get(0).field();
        return pieces.stream().filter(Piece::isNumber).count() == 1
                && own.surroundings().equals(next.surroundings())
                && next.offset() - Math.max(own.offset(), 0) - own.text().length() == missingBracket(own.text());
    }

    /** 1 where the bracket that a label opens is closed behind its last word, and no part of it; else 0. */
    private static int missingBracket(String label) {
        int open = Math.max(label.lastIndexOf('('), label.lastIndexOf('（'));
        int close = Math.max(label.lastIndexOf(')'), label.lastIndexOf('）'));
        return open > close ? 1 : 0;
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static int figures(List<Column> columns) {
        return (int)
                columns.stream().filter(column -> column.role() == Role.FIGURE).count();
    }

    private static List<Role> roles(List<Column> columns) {
        return columns.stream().map(Column::role).toList();
    }

    /** A row while it is filled. */
    private final class Row {

        private final Piece label;
        private final List<Piece> own;
        private final boolean onOwnLine;
        private final Map<String, Piece> cells = new LinkedHashMap<>();
        private final Map<String, List<Piece>> open = new LinkedHashMap<>();
        private final Set<Piece> used = new HashSet<>();
        private Basis basis = Basis.ORDER;

        Row(Piece label, List<Piece> own, boolean onOwnLine) {
            this.label = label;
            this.own = own;
            this.onOwnLine = onOwnLine;
        }

        /** Places every piece under its head; false where a piece stands under none, or does not fit there. */
        boolean byColumns(List<Column> lane) {
            Piece[] found = new Piece[lane.size()];
            for (Piece piece : own) {
                int[] under = under(piece, lane);
                if (under.length == 0 && piece.kind() == Kind.BLANK) {
                    continue;
                }
                boolean fits = under.length > 0
                        && Arrays.stream(under)
                                .allMatch(c -> found[c] == null
                                        && (piece.fits(lane.get(c).role())
                                                || isWords(piece, lane.get(c).role())));
                boolean merged = Arrays.stream(under)
                                        .filter(c -> lane.get(c).role() == Role.FIGURE)
                                        .count()
                                > 1
                        && piece.kind() != Kind.BLANK;
                if (!fits || merged) {
                    return false;
                }
                Arrays.stream(under).forEach(c -> found[c] = piece);
            }
            used.addAll(own);
            int figure = 0;
            for (int c = 0; c < lane.size(); c++) {
                if (lane.get(c).role() == Role.FIGURE) {
                    if (found[c] != null) {
                        put(keys.get(figure), found[c]);
                    }
                    figure++;
                }
            }
            basis = Basis.COLUMN;
            return true;
        }

        /** Words or a blank in one of several columns that the labels take; words in place of a figure, however long. */
        private boolean isWords(Piece piece, Role role) {
            return (role == Role.INDICATOR && piece.is(Kind.BLANK, Kind.WORDS))
                    || (role == Role.FIGURE && piece.kind() == Kind.WORDS);
        }

        private int[] under(Piece piece, List<Column> lane) {
            return IntStream.range(0, lane.size())
                    .filter(c -> lane.get(c).isUnder(piece.field()))
                    .toArray();
        }

        void inOrder(Placement placement, List<Column> side, int firstFigure) {
            used.addAll(placement.used());
            int figure = firstFigure;
            for (int c = 0; c < side.size(); c++) {
                if (side.get(c).role() != Role.FIGURE) {
                    continue;
                }
                String key = keys.get(figure++);
                List<Piece> candidates = placement.candidates(c);
                if (placement.isCertain(c)) {
                    candidates.forEach(piece -> put(key, piece));
                } else if (!candidates.isEmpty()) {
                    leaveOpen(key, candidates);
                }
            }
        }

        private void put(String key, Piece piece) {
            Piece known = cells.remove(key);
            if (key.equals(FigureHeads.OPEN)) {
                leaveOpen(StatisticsTable.VALUE, List.of(piece));
            } else if (known != null || open.containsKey(key)) {
                leaveOpen(key, known == null ? List.of(piece) : List.of(known, piece));
            } else {
                cells.put(key, piece);
            }
        }

        private void leaveOpen(String key, List<Piece> candidates) {
            String named = key.equals(FigureHeads.OPEN) ? StatisticsTable.VALUE : key;
            open.computeIfAbsent(named, other -> new ArrayList<>()).addAll(candidates);
        }

        private @Nullable Piece unit() {
            return own.stream()
                    .filter(piece -> piece.kind() == Kind.UNIT)
                    .findFirst()
                    .orElse(null);
        }

        FilledRow filled() {
            List<Piece> leftovers = own.stream()
                    .filter(piece -> piece.isNumber() && !used.contains(piece))
                    .toList();
            return new FilledRow(label, cells, open, leftovers, unit(), onOwnLine, basis);
        }
    }
}
