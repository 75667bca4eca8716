package dev.gip.parser.internal.statistics;

import dev.gip.model.table.StatisticsTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the statistics table stands in a document.
 *
 * @param regions its parts, or all tables of the kind
 * @param tableLines for every line of the document the key of the table, or empty; lines that name those who filled in
 *     the form count as the table's
 */
public record FoundStatistics(List<Region> regions, List<String> tableLines) {

    /** Copies the lists. */
    public FoundStatistics {
        regions = List.copyOf(regions);
        tableLines = List.copyOf(tableLines);
    }

    static FoundStatistics of(List<Region> regions, List<PieceLine> lines) {
        List<String> tableLines = new ArrayList<>(Collections.nCopies(lines.size(), ""));
        for (Region region : regions) {
            region.lines().forEach(line -> tableLines.set(line.index(), StatisticsTable.KEY));
        }
        int first = tableLines.indexOf(StatisticsTable.KEY);
        for (PieceLine line : lines.subList(Math.max(first, 0), lines.size())) {
            if (first >= 0 && line.count(Piece.Kind.PERSONAL) > 0) {
                tableLines.set(line.index(), StatisticsTable.KEY);
            }
        }
        return new FoundStatistics(regions, tableLines);
    }

    /** How many different indicators stand beside units or figures; the surest sign of the form. */
    public int indicators() {
        return regions.stream().mapToInt(Region::indicators).max().orElse(0);
    }
}
