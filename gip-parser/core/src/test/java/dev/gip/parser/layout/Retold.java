package dev.gip.parser.layout;

import java.util.List;
import java.util.Random;

/**
 * A report in a layout, changed in ways that change nothing of what it says.
 *
 * @param layout its layout
 * @param changes the changes, one after the other
 * @param number what else is left to chance
 */
record Retold(Layout layout, List<Harmless> changes, int number) {

    /** The report; empty cells only where the layout always tells them from what merged cells leave. */
    PrintedReport report() {
        FigureStyle style = FigureStyle.of(number);
        return (layout.tellsBlanks() ? style : style.withoutBlanks()).report();
    }

    String source() {
        PrintedReport report = report();
        for (Harmless change : changes) {
            report = change.in(report, layout, new Random(number));
        }
        String source = report.print(layout);
        for (Harmless change : changes) {
            source = change.in(source, new Random(number));
        }
        return source;
    }
}
