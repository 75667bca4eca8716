package dev.gip.parser.internal.statistics;

import java.util.List;

/**
 * A table cut into labels and what stands between them.
 *
 * @param head the lines above the first row, and what stands before the first label on its line
 * @param labels the labels in the order of the source
 * @param lanes for every label how many labels stand before it on its line
 * @param gaps what stands before the first label, between any two, and behind the last one
 */
record CutTable(List<PieceLine> head, List<Piece> labels, List<Integer> lanes, List<Gap> gaps) {

    CutTable {
        head = List.copyOf(head);
        labels = List.copyOf(labels);
        lanes = List.copyOf(lanes);
        gaps = List.copyOf(gaps);
    }
}
