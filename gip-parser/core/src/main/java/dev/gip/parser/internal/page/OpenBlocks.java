package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts lines of figures into tables, each with the heads above it; heads that stand again on the next page are dropped. */
final class OpenBlocks {

    private final List<OpenLine> lines;
    /** Where the first column of figures begins. */
    private final double figuresFrom;
    /** Where the labels beside figures end. */
    private final double labelsTo;

    private final List<Item.Ruled> tables = new ArrayList<>();
    private List<OpenLine> heads = new ArrayList<>();
    private List<OpenLine> rows = new ArrayList<>();

    private OpenBlocks(List<OpenLine> lines) {
        this.lines = lines;
        this.figuresFrom = lines.stream()
                .filter(OpenLine::hasFigures)
                .mapToDouble(line -> line.figures().get(0).left())
                .min()
                .orElse(0);
        this.labelsTo = lines.stream()
                .filter(OpenLine::hasFigures)
                .flatMap(line -> line.words().stream())
                .filter(piece -> piece.left() < figuresFrom)
                .mapToDouble(Segment::right)
                .max()
                .orElse(figuresFrom);
    }

    /** The tables that some lines make, from above; null where one of them cannot be told apart. */
    static @Nullable List<Item.Ruled> of(List<OpenLine> lines) {
        OpenBlocks blocks = new OpenBlocks(lines);
        return blocks.part() ? blocks.tables : null;
    }

    private boolean part() {
        int at = 0;
        while (at < lines.size()) {
            OpenLine line = lines.get(at);
            int repeated = isFirstOfPage(at) ? repeatedHeads(at) : 0;
            if (repeated > 0) {
                at += repeated;
                continue;
            }
            boolean head = !line.hasFigures() && isHead(line);
            if (head && hasFigures(rows)) {
                if (!close()) {
                    return false;
                }
            }
            if (head) {
                // What stands left of a head is part of the heads, and so is what stands between two of them.
                heads.addAll(rows);
                rows.clear();
                heads.add(line);
            } else {
                rows.add(line);
            }
            at++;
        }
        return close();
    }

    private static boolean hasFigures(List<OpenLine> some) {
        return some.stream().anyMatch(OpenLine::hasFigures);
    }

    private boolean isHead(OpenLine line) {
        return line.segments().stream().anyMatch(piece -> piece.right() > figuresFrom || piece.left() > labelsTo);
    }

    private boolean isFirstOfPage(int at) {
        return at > 0
                && lines.get(at).page().number() != lines.get(at - 1).page().number();
    }

    /** How many lines from one on are those of the heads above the rows so far. */
    private int repeatedHeads(int at) {
        List<String> above = heads.stream().map(line -> line.line().text()).toList();
        int from = above.indexOf(lines.get(at).line().text());
        int count = 0;
        while (from >= 0
                && from + count < above.size()
                && at + count < lines.size()
                && above.get(from + count).equals(lines.get(at + count).line().text())) {
            count++;
        }
        return count;
    }

    private boolean close() {
        Table table = hasFigures(rows) ? OpenTable.of(heads, rows) : null;
        if (table == null) {
            return false;
        }
        List<OpenLine> all = new ArrayList<>(heads);
        all.addAll(rows);
        PlacedPage page = all.get(0).page();
        Box box = all.get(0).line().box();
        for (OpenLine line : all) {
            box = line.page().number() == page.number() ? box.with(line.line().box()) : box;
        }
        tables.add(new Item.Ruled(page, table, box));
        heads = new ArrayList<>();
        rows = new ArrayList<>();
        return true;
    }
}
