package dev.gip.parser.layout;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A change that takes something away from a report, or puts something into it that the form does not have. */
interface Loss {

    /** The report after the change; what its cells say stays as it was, for that is what no number may differ from. */
    default PrintedReport in(PrintedReport report, Random random) {
        return report;
    }

    /** The source after the change. */
    default String in(String source, Random random) {
        return source;
    }

    /** Whether the change is one in a layout, and shows there. */
    default boolean concerns(Layout layout) {
        return true;
    }

    /**
     * Whether reports with empty cells are changed. Where a layout shows none, they are lost with it: two losses at once
     * can leave what no one could read.
     */
    default boolean takesBlanks(Layout layout) {
        return layout.showsBlanks();
    }

    /** All of them. */
    static List<Loss> all() {
        return Stream.<Loss[]>of(
                        LostCells.values(),
                        LostLabels.values(),
                        StrangeColumns.values(),
                        StrangeRows.values(),
                        LostText.values())
                .flatMap(Stream::of)
                .toList();
    }
}
