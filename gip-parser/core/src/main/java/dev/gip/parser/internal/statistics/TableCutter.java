package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a region into labels and what stands between them. */
final class TableCutter {

    private final List<PieceLine> head = new ArrayList<>();
    private final List<Piece> labels = new ArrayList<>();
    private final List<Integer> lanes = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Piece> strays = new ArrayList<>();

    private List<Piece> behind = new ArrayList<>();
    private List<Piece> between = new ArrayList<>();

    private TableCutter() {}

    static CutTable cut(Region region, IndicatorLabels indicators) {
        TableCutter cutter = new TableCutter();
        for (PieceLine line : new LocalLabels(indicators).mark(region.lines())) {
            cutter.add(line);
        }
        cutter.close(List.of(), false);
        return new CutTable(cutter.head, cutter.labels, cutter.lanes, cutter.gaps, cutter.strays);
    }

    private void add(PieceLine line) {
        List<Piece> pieces = line.pieces().stream()
                .filter(piece -> !piece.is(Kind.ASIDE, Kind.PERSONAL, Kind.TITLE))
                .toList();
        int first = firstLabel(pieces);
        if (first < 0) {
            if (labels.isEmpty()) {
                head.add(line.with(pieces));
            } else {
                (line.isGrid() ? strays : between).addAll(pieces);
            }
            return;
        }
        if (labels.isEmpty() && line.count(Kind.HEAD) > 0) {
            head.add(line.with(pieces.subList(0, first)));
        }
        close(pieces.subList(0, first), false);
        int lane = 0;
        labels.add(pieces.get(first));
        lanes.add(lane);
        for (Piece piece : pieces.subList(first + 1, pieces.size())) {
            if (piece.headsRow()) {
                between = behind;
                behind = new ArrayList<>();
                close(List.of(), true);
                labels.add(piece);
                lanes.add(++lane);
            } else {
                behind.add(piece);
            }
        }
    }

    private static int firstLabel(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).headsRow()) {
                return i;
            }
        }
        return -1;
    }

    private void close(List<Piece> ahead, boolean sameLine) {
        gaps.add(new Gap(behind, between, ahead, sameLine));
        behind = new ArrayList<>();
        between = new ArrayList<>();
    }
}
