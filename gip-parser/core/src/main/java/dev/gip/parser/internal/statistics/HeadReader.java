package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a table from the lines above its first row. */
final class HeadReader {

    private static final int LONGEST_HEAD = 24;
    private static final String PART = "其中";
    private static final int MOST_COLUMNS = 16;

    private final FigureHeads figures;

    HeadReader(FigureHeads figures) {
        this.figures = figures;
    }

    /**
     * The columns; empty where the table shows no heads.
     *
     * @param table the table
     * @param numbersPerRow how many numbers most rows show
     */
    Optional<Columns> read(CutTable table, OptionalLong numbersPerRow) {
        List<PieceLine> heads = new ArrayList<>();
        for (PieceLine line : table.head()) {
            if (!heads.isEmpty() || line.pieces().stream().anyMatch(this::isHead)) {
                heads.add(line);
            }
        }
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        Columns columns = heads.get(0).isGrid() ? grid(heads, table) : inOrder(heads, numbersPerRow);
        boolean useful = columns.count(Role.FIGURE) > 0
                && columns.count(Role.INDICATOR) == 1
                && columns.all().size() <= MOST_COLUMNS;
        return useful ? Optional.of(columns) : Optional.empty();
    }

    private boolean isHead(Piece piece) {
        return piece.kind() == Kind.HEAD || (piece.kind() == Kind.WORDS && figures.isKnown(piece.text()));
    }

    private static boolean mayHead(Piece piece) {
        boolean label = piece.isNumbered() || piece.text().startsWith(PART);
        return piece.is(Kind.HEAD, Kind.WORDS) && piece.text().length() <= LONGEST_HEAD && !label;
    }

    private static Role role(String head) {
        return Role.of(head).orElse(Role.FIGURE);
    }

    private Columns inOrder(List<PieceLine> heads, OptionalLong numbersPerRow) {
        List<Piece> pieces =
                heads.stream().flatMap(line -> line.pieces().stream()).toList();
        int first = 0;
        while (!isHead(pieces.get(first))) {
            first++;
        }
        List<Column> columns = new ArrayList<>(pieces.subList(first, pieces.size()).stream()
                .filter(HeadReader::mayHead)
                .map(piece -> Column.of(role(piece.text()), piece.text()))
                .toList());
        long numbers =
                columns.stream().filter(column -> column.role() == Role.FIGURE).count();
        boolean group = numbersPerRow.isPresent() && numbers > 2 && numbersPerRow.getAsLong() == numbers - 1;
        if (group) {
            // 统计数 above 区政府, 区直单位, 乡镇街道 heads all of them and no column of its own.
            dropFirstFigure(columns);
        }
        return Columns.inOrder(columns);
    }

    private void dropFirstFigure(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.FIGURE) {
                if (figures.isOfficial(columns.get(i).head())) {
                    columns.remove(i);
                }
                return;
            }
        }
    }

    private Columns grid(List<PieceLine> heads, CutTable table) {
        int width = heads.stream()
                .flatMap(line -> line.line().fields().stream())
                .mapToInt(Field::columnEnd)
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        Field above = null;
        for (int c = 0; c < Math.min(width, 64); c++) {
            Piece lowest = lowest(heads, c);
            Field field = lowest == null ? null : lowest.field();
            boolean same = field != null && field.equals(above);
            if (same) {
                Column last = columns.remove(columns.size() - 1);
                columns.add(new Column(last.role(), last.head(), last.from(), c + 1));
            } else if (lowest != null) {
                columns.add(new Column(role(lowest.text()), lowest.text(), c, c + 1));
            } else {
                boolean labels = holdsLabels(table, c);
                columns.add(new Column(labels ? Role.INDICATOR : Role.REMARK, "", c, c + 1));
            }
            above = field;
        }
        return new Columns(columns, true);
    }

    private static boolean holdsLabels(CutTable table, int column) {
        return table.labels().stream().anyMatch(label -> label.field().column() == column);
    }

    private static @Nullable Piece lowest(List<PieceLine> heads, int column) {
        Piece lowest = null;
        for (PieceLine line : heads) {
            for (Piece piece : line.pieces()) {
                boolean above = piece.field().column() <= column
                        && column < piece.field().columnEnd();
                lowest = above && mayHead(piece) ? piece : lowest;
            }
        }
        return lowest;
    }
}
