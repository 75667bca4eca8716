package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where in a document the table stands: where indicators stand beside units and figures, and no prose between them. */
final class RegionFinder {

    /** So many indicators with a figure are no chance. */
    private static final int FEWEST_BARE = 5;

    /** Behind a part of the table fewer will do, and under its title or head one. */
    private static final int FEWEST_FURTHER = 2;

    /** How many lines the title and the heads take, where every cell has a line of its own. */
    private static final int MOST_LINES_ABOVE = 15;

    /** How many lines of words may stand between two lines of one table: a label that the form does not have. */
    private static final int MOST_LINES_OF_WORDS = 4;

    private final List<PieceLine> lines;
    private final List<Region> regions = new ArrayList<>();

    private RegionFinder(List<PieceLine> lines) {
        this.lines = lines;
    }

    static List<Region> find(List<PieceLine> lines) {
        RegionFinder finder = new RegionFinder(lines);
        for (int start = 0; start < lines.size(); ) {
            int end = start;
            while (end < lines.size() && !lines.get(end).isProse()) {
                end++;
            }
            finder.findIn(start, end);
            start = end + 1;
        }
        return finder.regions;
    }

    /** Looks for a table in a run of lines without prose; a title or head below rows begins another one. */
    private void findIn(int from, int to) {
        int start = from;
        while (start < to) {
            int first = firstRow(start, to);
            if (first < 0) {
                return;
            }
            int next = first + 1;
            while (next < to && !begins(lines.get(next))) {
                next++;
            }
            add(start, first, next);
            start = next;
        }
    }

    private void add(int from, int first, int to) {
        int start = start(from, first);
        boolean headed = lines.subList(start, first + 1).stream().anyMatch(RegionFinder::begins);
        int fewest = headed ? 1 : regions.isEmpty() ? FEWEST_BARE : FEWEST_FURTHER;
        int indicators = indicators(start, to);
        if (indicators >= fewest) {
            regions.add(new Region(lines.subList(start, end(first, to)), indicators));
        }
    }

    /** Whether a line is a title or head of a table. */
    private static boolean begins(PieceLine line) {
        return line.pieces().stream()
                .anyMatch(piece -> piece.kind() == Kind.TITLE
                        || (piece.kind() == Kind.HEAD && Role.of(piece.text()).orElseThrow() == Role.INDICATOR));
    }

    private int firstRow(int from, int to) {
        for (int i = from; i < to; i++) {
            if (indicators(i, i + 1) > 0
                    || (lines.get(i).count(Kind.LABEL) > 0 && indicators(i, Math.min(to, i + 2)) > 0)) {
                return i;
            }
        }
        return -1;
    }

    /** How many different indicators stand beside something that may be a unit or a figure. */
    private int indicators(int from, int to) {
        Set<List<Target>> found = new HashSet<>();
        Piece before = null;
        for (PieceLine line : lines.subList(from, to)) {
            for (Piece piece : line.pieces()) {
                if (before != null && isBeside(before, piece)) {
                    found.add(before.isIndicator() ? before.targets() : piece.targets());
                }
                before = piece.kind() == Kind.ASIDE ? before : piece;
            }
        }
        return found.size();
    }

    private static boolean isBeside(Piece one, Piece other) {
        return (one.isIndicator() && isCell(other)) || (isCell(one) && other.isIndicator());
    }

    private static boolean isCell(Piece piece) {
        return piece.is(Kind.UNIT, Kind.VALUE, Kind.SYMBOL, Kind.BLANK);
    }

    /** From the title or the heads above the first row; without them from the headings right above it. */
    private int start(int from, int first) {
        int start = first;
        boolean headed = false;
        for (int i = first; i >= Math.max(from, first - MOST_LINES_ABOVE); i--) {
            PieceLine line = lines.get(i);
            boolean group = !headed && i < first && line.count(Kind.LABEL) > 0 && i >= start - 3;
            if (begins(line)) {
                start = i;
                headed = true;
            } else if (group) {
                start = i;
            }
        }
        return start > from && Words.isAnnex(lines.get(start - 1).line().text()) ? start - 1 : start;
    }

    /** Behind the last line that has to do with a row, and with what is said of those who filled in the form. */
    private int end(int first, int to) {
        int end = first + 1;
        for (int i = end; i < to && i <= end + MOST_LINES_OF_WORDS; i++) {
            PieceLine line = lines.get(i);
            boolean sameGrid = line.isGrid()
                    && line.line().segment() == lines.get(first).line().segment();
            boolean empty = line.pieces().isEmpty();
            if (!empty && (sameGrid || line.count(Kind.LABEL) > 0 || isCells(line, i == end) || isLocalRow(line))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a line goes on with a row; figures only where no words stand between. */
    private static boolean isCells(PieceLine line, boolean adjacent) {
        boolean cells = line.pieces().stream().noneMatch(piece -> piece.kind() == Kind.WORDS);
        return cells && (adjacent || line.count(Kind.UNIT) + line.count(Kind.PERSONAL) > 0);
    }

    private static boolean isLocalRow(PieceLine line) {
        for (int i = 1; i < line.pieces().size(); i++) {
            boolean unit = line.pieces().get(i).kind() == Kind.UNIT;
            if (unit && line.pieces().get(i - 1).kind() == Kind.WORDS) {
                return true;
            }
        }
        boolean numbered = line.pieces().size() == 1 && line.pieces().get(0).isNumbered();
        return numbered || line.count(Kind.PERSONAL) > 0;
    }
}
