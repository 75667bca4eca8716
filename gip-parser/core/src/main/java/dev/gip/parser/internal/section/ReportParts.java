package dev.gip.parser.internal.section;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.AgencyName;
import dev.gip.parser.internal.header.Dates;
import dev.gip.parser.internal.header.TitleLine;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where one report may end and another begin in the same document: the sections begin anew, or a title names another year
 * or body with tables before and behind it.
 */
public final class ReportParts {

    private final List<Line> lines;
    private final List<Heading> headings;
    private final List<String> tableLines;
    private final NavigableMap<Integer, TitleLine> titles = new TreeMap<>();

    private ReportParts(List<Line> lines, List<Heading> headings, List<String> tableLines, List<TitleLine> titles) {
        this.lines = lines;
        this.headings = headings;
        this.tableLines = tableLines;
        titles.forEach(title -> this.titles.put(title.line(), title));
    }

    /** The lines whose title names another year or body than the title before. */
    public static NavigableSet<Integer> changes(List<TitleLine> titles) {
        NavigableSet<Integer> changes = new TreeSet<>();
        for (int i = 1; i < titles.size(); i++) {
            if (titles.get(i).isOther(titles.get(i - 1))) {
                changes.add(titles.get(i).line());
            }
        }
        return changes;
    }

    /**
     * The first line of every part; one number where the document is one report.
     *
     * @param tableLines for every line the key of the table it belongs to, or empty
     */
    public static List<Integer> starts(
            List<Line> lines, List<Heading> headings, List<String> tableLines, List<TitleLine> titles) {
        ReportParts parts = new ReportParts(lines, headings, tableLines, titles);
        TreeSet<Integer> starts = new TreeSet<>();
        parts.addRuns(starts);
        parts.addTables(starts);
        if (!starts.isEmpty()) {
            starts.add(parts.front(-1, parts.firstBody(0, lines.size()), 0));
        }
        return starts.isEmpty() ? List.of(0) : List.copyOf(starts);
    }

    private void addRuns(Set<Integer> starts) {
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).run() != headings.get(i - 1).run()) {
                int before = headings.get(i - 1).lastLine();
                int first = headings.get(i).line();
                starts.add(front(before, first, behindSignature(before + 1, first)));
            }
        }
    }

    /** The line of the first of the titles that lead to a body and do not differ; a given line where there is none. */
    private int front(int after, int body, int otherwise) {
        TitleLine nearest = null;
        int front = otherwise;
        for (TitleLine title :
                titles.subMap(after, false, body, false).descendingMap().values()) {
            nearest = nearest == null ? title : nearest;
            if (title.isOther(nearest)) {
                return front;
            }
            front = title.line();
        }
        return after < 0 ? otherwise : front;
    }

    private int behindSignature(int from, int to) {
        int start = EndMatter.start(lines.subList(0, to), from);
        int end = start;
        while (end < to && end < start + 3 && isSignature(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isSignature(String text) {
        return Dates.isDate(text) || AgencyName.isAgency(text);
    }

    /** Titles between tables; the headings tell where there are any. */
    private void addTables(Set<Integer> starts) {
        TitleLine current = null;
        int body = -1;
        for (TitleLine title : titles.values()) {
            Integer following = titles.higherKey(title.line());
            int next = following == null ? lines.size() : following;
            boolean tables = firstTable(title.line(), next) < next;
            if (tables && current != null && body >= 0 && title.isOther(current)) {
                starts.add(front(body, firstTable(title.line(), next), title.line()));
            }
            if (tables) {
                current = title;
                body = title.line();
            }
        }
    }

    private int firstBody(int from, int to) {
        int heading = headings.isEmpty() ? to : headings.get(0).line();
        return Math.min(heading, firstTable(from, to));
    }

    private int firstTable(int from, int to) {
        int line = from;
        while (line < to && tableLines.get(line).isEmpty()) {
            line++;
        }
        return line;
    }
}
