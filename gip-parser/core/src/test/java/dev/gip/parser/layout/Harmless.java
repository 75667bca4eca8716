package dev.gip.parser.layout;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A change of a report that changes nothing of what its cells say. */
interface Harmless {

    /** The report after the change. */
    default PrintedReport in(PrintedReport report, Layout layout, Random random) {
        return report;
    }

    /** The source after the change. */
    default String in(String source, Random random) {
        return source;
    }

    /** Whether the change is harmless in a layout. */
    default boolean suits(Layout layout) {
        return true;
    }

    /** All of them. */
    static List<Harmless> all() {
        return Stream.<Harmless[]>of(OtherWords.values(), OtherFrame.values(), OtherText.values())
                .flatMap(Stream::of)
                .toList();
    }
}
