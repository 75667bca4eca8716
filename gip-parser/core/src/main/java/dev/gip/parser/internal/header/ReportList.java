package dev.gip.parser.internal.header;

import dev.gip.parser.internal.flow.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page that is but a list of reports: their titles, or their years. */
public final class ReportList {

    private static final int FEWEST = 3;
    private static final int MOST_LINES = 2000;

    private ReportList() {}

    /** Whether lines that are no report list several. */
    public static boolean is(List<Line> lines) {
        Set<String> items = new HashSet<>();
        for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            String words = Title.compact(line.text());
            List<Years.Span> years = words.length() > 100 ? List.of() : Years.in(words);
            String bare = Years.without(words, years);
            boolean year = years.size() == 1 && (bare.isEmpty() || bare.equals("年报") || bare.equals("年度报告"));
            if (year || isTitle(line.text())) {
                items.add(words);
            }
        }
        return items.size() >= FEWEST;
    }

    /** A title, behind which the list may give the date. */
    private static boolean isTitle(String line) {
        String name = Dates.find(line).map(Dates.Dated::before).orElse(line);
        String bare = name.endsWith("[") || name.endsWith("(") ? name.substring(0, name.length() - 1) : name;
        return Title.of(bare).filter(title -> title.year() != null).isPresent();
    }
}
