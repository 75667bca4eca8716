package dev.gip.parser.internal.page;

/** Whether a paragraph goes on in the next line, judged by how the two lines stand. */
final class LineBreak {

    /** Lengths in heights of the type. What is free at the end of a full line: the next word did not fit. */
    private static final double FREE = 2.6;

    private static final double INDENT = 0.8;

    /** Lines of one paragraph are no further apart. */
    private static final double WIDEST_LEADING = 2.6;

    private static final String ENDS = "。！？!?；;：:";

    private final Margins margins;
    private final Item.Text first;
    private final Item.Text last;
    private final Item.Text next;
    private final double size;

    LineBreak(Margins margins, Item.Text first, Item.Text last, Item.Text next) {
        this.margins = margins;
        this.first = first;
        this.last = last;
        this.next = next;
        this.size = last.line().size();
    }

    boolean isInside() {
        return sameType()
                && isOnePiece(last)
                && isOnePiece(next)
                && isNear()
                && !isIndented(next)
                && !isCentred(last)
                && wraps();
    }

    private boolean sameType() {
        return last.line().direction() == 0
                && next.line().direction() == 0
                && Math.abs(next.line().size() - size) < 0.1 * size;
    }

    /** Pieces far apart are columns. */
    private static boolean isOnePiece(Item.Text line) {
        return Segment.of(line.line()).size() == 1;
    }

    private boolean isNear() {
        double leading = next.line().baseline() - last.line().baseline();
        if (next.page().number() != last.page().number()) {
            return true;
        }
        return leading > 0 && leading < WIDEST_LEADING * size;
    }

    private boolean isIndented(Item.Text line) {
        return line.box().left() > margins.left(line) + INDENT * size;
    }

    /** Titles are centred, and one that fills its line is still no beginning of the text. */
    private boolean isCentred(Item.Text line) {
        double left = line.box().left() - margins.left(line);
        double right = margins.right(line) - line.box().right();
        return left > 2.5 * size && Math.abs(left - right) < 1.5 * size;
    }

    private boolean wraps() {
        String text = last.line().text();
        boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean full = last.box().right() > margins.right(last) - FREE * size;
        boolean indented = isIndented(first);
        if (ended && TableText.isNumbered(next.line().text())) {
            return false;
        }
        if (full) {
            return !ended || indented;
        }
        // An address or a long figure that did not fit leaves a wide gap; only an indented beginning shows that it is
        // one.
        double wide = margins.right(last) - margins.left(last);
        return indented && !ended && last.box().right() > margins.left(last) + 0.7 * wide;
    }
}
