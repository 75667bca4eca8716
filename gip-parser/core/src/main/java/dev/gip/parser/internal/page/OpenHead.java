package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heads over the columns of a table without rulings. Words that stand under one another, close and in one line, are one
 * head; what else stands over heads is the head of a group of them. If there are as many heads as columns, they are theirs in
 * order; else what stands over a column is its head.
 */
final class OpenHead {

    /** Lines of one head begin, end, or have their middle, in one place. */
    private static final double SAME_PLACE = 2;

    /** They are no further apart, in heights of the type, */
    private static final double LEADING = 2.2;

    /** and by no more than this further than the closest ones. */
    private static final double OF_CLOSEST = 1.25;

    /** How much higher a head with one line more than the others reaches, in the distance of its lines. */
    private static final double AMONG = 0.6;

    /** By how much full lines differ, in heights of the type: by less than a letter. */
    private static final double TOLERANCE = 0.6;

    private final List<Segment> pieces;
    private final OpenColumns columns;
    /** Whether heads must stand over their columns; else their order is enough. */
    private final boolean strict;

    private final double leading;
    /** Heads from the left, each of pieces under one another. */
    private final List<List<Segment>> heads = new ArrayList<>();
    /** Pieces over several heads, from above. */
    private final List<Segment> groups = new ArrayList<>();

    private OpenHead(List<Segment> pieces, OpenColumns columns, boolean strict) {
        this.strict = strict;
        this.pieces = new ArrayList<>(pieces);
        this.pieces.sort(Comparator.comparingDouble(Segment::baseline).reversed());
        this.columns = columns;
        this.leading = OF_CLOSEST * closest();
        for (int from = 0; from < this.pieces.size(); ) {
            int to = from;
            while (to < this.pieces.size() && below(this.pieces.get(from), this.pieces.get(to)) < SAME_PLACE) {
                to++;
            }
            addLine(this.pieces.subList(from, to));
            from = to;
        }
        groups.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
    }

    /** The heads that some lines show over columns; they may show columns without figures. */
    static OpenHead of(List<OpenLine> lines, OpenColumns columns) {
        List<Segment> pieces =
                lines.stream().flatMap(line -> line.segments().stream()).toList();
        // Heads of narrow columns stand no further apart than words.
        List<Segment> words = pieces.stream()
                .flatMap(piece -> piece.words().stream())
                .map(word -> new Segment(List.of(word)))
                .toList();
        for (List<Segment> parts : List.of(words, pieces)) {
            OpenHead head = new OpenHead(parts, columns, false);
            OpenHead wider = new OpenHead(parts, columns.with(parts), true);
            if (head.offset() >= 0 || wider.offset() >= 0) {
                return head.offset() >= 0 ? head : wider;
            }
        }
        return new OpenHead(pieces, columns, false);
    }

    /** The distance of lines of one head that are closest. */
    private double closest() {
        double closest = Double.MAX_VALUE;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                double gap = pieces.get(i).baseline() - pieces.get(j).baseline();
                boolean close =
                        gap > SAME_PLACE && gap < LEADING * pieces.get(i).size();
                if (close && gap < closest && isInLine(pieces.get(i), pieces.get(j))) {
                    closest = gap;
                }
            }
        }
        return closest == Double.MAX_VALUE ? 0 : closest;
    }

    private static double below(Segment below, Segment above) {
        return below.baseline() - above.baseline();
    }

    /** Adds a line; where every column has its head already, what stands between heads is over them. */
    private void addLine(List<Segment> line) {
        boolean complete = offset() >= 0;
        long joining = line.stream().filter(piece -> headOf(piece) != null).count();
        boolean most = columns.count() > 1 && 2 * joining >= columns.count();
        for (Segment piece : line) {
            List<Segment> head = headOf(piece);
            boolean ofLabels = piece.right() < columns.left();
            if (head != null && (ofLabels || most || isAmongHeads(piece, head) || isFull(piece, head, complete))) {
                head.add(0, piece);
            } else if ((ofLabels || !complete) && heads.stream().noneMatch(one -> isOver(piece, one))) {
                heads.add(new ArrayList<>(List.of(piece)));
                heads.sort(Comparator.comparingDouble(OpenHead::left));
            } else {
                groups.add(piece);
            }
        }
    }

    /** The head that a piece goes on with; null where it stands over none, over several, or apart. */
    private @Nullable List<Segment> headOf(Segment piece) {
        List<List<Segment>> under =
                heads.stream().filter(head -> isOver(piece, head)).toList();
        return under.size() == 1 && goesOn(piece, under.get(0)) ? under.get(0) : null;
    }

    /** Lines of one head need not be of one length, and a note in the corner may stand at the height of any of them. */
    private boolean goesOn(Segment piece, List<Segment> head) {
        boolean ofLabels = right(head) < columns.left() && piece.right() < columns.left();
        boolean close = head.get(0).baseline() - piece.baseline() <= leading;
        return ofLabels || (close && head.stream().anyMatch(line -> isInLine(line, piece)));
    }

    /**
     * A head with one line more than those beside it reaches half a line higher; what stands higher, or is longer than all of
     * them, may be over them.
     */
    private boolean isAmongHeads(Segment piece, List<Segment> head) {
        return width(piece) < widest() + TOLERANCE * piece.size()
                && heads.stream()
                        .anyMatch(other -> other != head
                                && (other.size() == 1 || right(other) > columns.left())
                                && Math.abs(below(other.get(0), piece)) < AMONG * leading);
    }

    /** The lines of a head that was wrapped are equally long but for the last one. */
    private boolean isFull(Segment piece, List<Segment> head, boolean complete) {
        double longer = width(piece) - width(head.get(0));
        double tolerance = TOLERANCE * piece.size();
        if (head.size() > 1) {
            return Math.abs(longer) < tolerance;
        }
        return longer > -tolerance && (!complete || width(piece) < widest() + tolerance);
    }

    private double widest() {
        return heads.stream()
                .flatMap(List::stream)
                .filter(line -> line.right() > columns.left())
                .mapToDouble(OpenHead::width)
                .max()
                .orElse(0);
    }

    private static double width(Segment line) {
        return line.right() - line.left();
    }

    private static boolean isInLine(Segment line, Segment other) {
        return Math.abs(line.left() - other.left()) < SAME_PLACE
                || Math.abs(line.middle() - other.middle()) < SAME_PLACE
                || Math.abs(line.right() - other.right()) < SAME_PLACE;
    }

    private static boolean isOver(Segment piece, List<Segment> head) {
        return piece.left() < right(head) && left(head) < piece.right();
    }

    static double left(List<Segment> head) {
        return head.stream().mapToDouble(Segment::left).min().orElse(0);
    }

    static double right(List<Segment> head) {
        return head.stream().mapToDouble(Segment::right).max().orElse(0);
    }

    OpenColumns columns() {
        return columns;
    }

    List<List<Segment>> heads() {
        return heads;
    }

    /** The pieces over several heads, those of each line from the left. */
    List<List<Segment>> groups() {
        List<List<Segment>> lines = new ArrayList<>();
        for (Segment group : groups) {
            List<Segment> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || group.baseline() - last.get(0).baseline() > SAME_PLACE) {
                last = new ArrayList<>();
                lines.add(last);
            }
            last.add(group);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Segment::left)));
        return lines;
    }

    /** The field of the first head where heads and columns agree, 0 being that of the labels; -1 where they do not. */
    int offset() {
        for (int offset = 0; offset <= 1; offset++) {
            if (heads.size() == columns.count() + 1 - offset && agree(offset)) {
                return offset;
            }
        }
        return -1;
    }

    /** Whether no head stands over the column of another. */
    private boolean agree(int offset) {
        for (int i = 0; i < heads.size(); i++) {
            int own = i + offset - 1;
            boolean stands = false;
            for (Segment piece : heads.get(i)) {
                int first = columns.first(piece);
                int last = columns.last(piece);
                boolean over = first <= last;
                if (over ? first != own || last != own : own < last || own > first) {
                    return false;
                }
                stands |= over;
            }
            if (strict && own >= 0 && !stands) {
                return false;
            }
        }
        return true;
    }
}
