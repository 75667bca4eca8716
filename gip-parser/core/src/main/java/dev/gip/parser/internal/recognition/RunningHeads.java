package dev.gip.parser.internal.recognition;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The title of a report that stands again at the head of every page. */
final class RunningHeads {

    private static final int LONGEST = 60;

    /** A title may stand twice: once for the page and once for the text. */
    private static final int FEWEST = 3;

    private RunningHeads() {}

    /** The lines with each such title where it stands first only. */
    static List<Line> drop(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (isTitle(line)) {
                counts.merge(line.text(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < FEWEST);
        if (counts.isEmpty()) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Integer count = isTitle(line) ? counts.get(line.text()) : null;
            if (count == null || count > 0) {
                kept.add(line);
            }
            if (count != null) {
                counts.put(line.text(), 0);
            }
        }
        return kept;
    }

    private static boolean isTitle(Line line) {
        if (line.shape() != Shape.PLAIN || line.fields().get(0).text().length() > LONGEST) {
            return false;
        }
        String text = line.fields().get(0).text();
        return text.indexOf('报') >= 0
                && text.contains("公开")
                && (text.contains("报告") || text.contains("年报"))
                && text.indexOf('。') < 0
                && text.indexOf('，') < 0;
    }
}
