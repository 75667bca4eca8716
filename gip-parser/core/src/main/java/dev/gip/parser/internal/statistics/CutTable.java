package dev.gip.parser.internal.statistics;

import java.util.List;

/**
 * A table cut into labels and what stands between them.
 *
 * @param head the lines above the first row, and what stands before the first label on its line
 * @param labels the labels in the order of the source
 * @param lanes for every label how many labels stand before it on its line
 * @param gaps what stands before the first label, between any two, and behind the last one
 * @param strays what stands in rows of a grid that have no label
 */
record CutTable(List<PieceLine> head, List<Piece> labels, List<Integer> lanes, List<Gap> gaps, List<Piece> strays) {

    CutTable {
        head = List.copyOf(head);
        labels = List.copyOf(labels);
        lanes = List.copyOf(lanes);
        gaps = List.copyOf(gaps);
        strays = List.copyOf(strays);
    }

    /** Whether the lines are the rows: most labels have something beside them, and other labels on other lines. */
    boolean hasRows() {
        return gaps.stream().filter(Gap::isLaidOut).count() * 2 > labels.size();
    }

    /** Whether a piece may be the content of a cell. */
    static boolean isCell(Piece piece) {
        return piece.is(Piece.Kind.UNIT, Piece.Kind.VALUE, Piece.Kind.SYMBOL, Piece.Kind.BLANK);
    }

    /** Units, figures and signs above the first row. */
    List<Piece> piecesAbove() {
        return head.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> isCell(piece) && piece.kind() != Piece.Kind.BLANK)
                .toList();
    }
}
