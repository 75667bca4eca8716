package dev.gip.parser.internal.flow;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels broken over lines put together again: a piece that ends a line and what begins the next one are one label where
 * only both together are one. The values of the row may stand beside any of the pieces.
 */
final class BrokenLabels {

    /** A label is broken into few pieces. */
    private static final int MOST_PIECES = 5;

    /** No piece is longer. */
    private static final int LONGEST = 60;

    private final LabelBook labels;
    private final List<Line> lines;

    private BrokenLabels(LabelBook labels, List<Line> lines) {
        this.labels = labels;
        this.lines = lines;
    }

    static List<Line> join(List<Line> lines, LabelBook labels) {
        return new BrokenLabels(labels, lines).joined();
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            Pieces pieces = piecesFrom(i);
            joined.add(pieces == null ? lines.get(i) : pieces.line());
            i += pieces == null ? 1 : pieces.count();
        }
        return joined;
    }

    /** The lines that make one label from a line on; null where the line ends in no piece of a label. */
    private @Nullable Pieces piecesFrom(int first) {
        Line line = lines.get(first);
        Field last = line.fields().get(line.fields().size() - 1);
        if (line.shape() == Shape.GRID || !isPiece(last.text())) {
            return null;
        }
        Pieces pieces = Pieces.of(line);
        if (!begins(pieces.label())) {
            return null;
        }
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_PIECES); i++) {
            Line next = lines.get(i);
            boolean anotherRow =
                    opensRemark(pieces.label()) && isLabel(next.fields().get(0).text());
            if (next.shape() == Shape.GRID || anotherRow || !pieces.take(next)) {
                return null;
            }
            String label = pieces.label();
            if (!labels.exact(label).isEmpty() && pieces.words() > 1) {
                return pieces;
            }
            if (!begins(label)) {
                return null;
            }
        }
        return null;
    }

    private boolean isPiece(String text) {
        if (text.length() > LONGEST || LabelText.isBlank(text)) {
            return false;
        }
        return begins(Pieces.withoutValues(text));
    }

    /** Whether a label begins so and goes on, or a remark in brackets behind it does. */
    private boolean begins(String text) {
        if (labels.begins(LabelText.of(text).core())) {
            return true;
        }
        String label = opensRemark(text) ? LabelText.withoutBrackets(text).core() : "";
        return labels.isLabel(label) || labels.begins(label);
    }

    private boolean isLabel(String text) {
        return LabelText.isNumbered(text)
                || !labels.exact(Pieces.withoutValues(text)).isEmpty();
    }

    private static boolean opensRemark(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        return open > 0 && Math.max(text.lastIndexOf(')'), text.lastIndexOf('）')) < open;
    }
}
