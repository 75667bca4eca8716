package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells indicators that the form does not have from words in place of figures, from remarks, and from pieces of labels. */
final class LocalLabels {

    private static final String PART = "其中";

    private final IndicatorLabels indicators;
    private final List<List<Piece>> lines = new ArrayList<>();

    private @Nullable Piece label;
    private @Nullable Piece before;
    private boolean figureSeen;

    LocalLabels(IndicatorLabels indicators) {
        this.indicators = indicators;
    }

    /** The same lines with local indicators as such. */
    List<PieceLine> mark(List<PieceLine> region) {
        region.forEach(line -> lines.add(new ArrayList<>(line.pieces())));
        List<PieceLine> marked = new ArrayList<>(region.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> pieces = lines.get(i);
            for (int j = 0; j < pieces.size(); j++) {
                Piece piece = settle(region.get(i), i, j);
                pieces.set(j, piece);
                note(piece);
            }
            marked.add(region.get(i).with(pieces));
        }
        return marked;
    }

    private void note(Piece piece) {
        if (piece.headsRow()) {
            label = piece;
            figureSeen = false;
        } else if (piece.is(Kind.VALUE, Kind.SYMBOL)) {
            figureSeen = true;
        }
        before = piece.is(Kind.ASIDE, Kind.PERSONAL) ? before : piece;
    }

    private Piece settle(PieceLine line, int i, int j) {
        Piece piece = lines.get(i).get(j);
        if (piece.kind() == Kind.LABEL && isEndOfLabel(line, piece)) {
            return piece.as(is(next(i, j), Kind.UNIT, Kind.VALUE, Kind.SYMBOL) ? Kind.LOCAL : Kind.WORDS);
        }
        if (label == null || line.count(Kind.TITLE) > 0) {
            return piece;
        }
        if (piece.kind() == Kind.ASIDE && Numbering.is(piece.text())) {
            // A number whose label is lost heads a row all the same.
            boolean labelled = is(next(i, j), Kind.LABEL, Kind.WORDS, Kind.HEAD);
            return labelled ? piece : piece.as(Kind.LOCAL);
        }
        if (!piece.is(Kind.WORDS, Kind.HEAD)) {
            return piece;
        }
        if (isRemark(piece)) {
            return piece.as(Kind.ASIDE);
        }
        return piece.as(isLocal(line, i, j) ? Kind.LOCAL : Kind.WORDS);
    }

    /** {@code （不含…）} behind a label. */
    private boolean isRemark(Piece piece) {
        return before != null
                && before.headsRow()
                && (piece.text().startsWith("(") || piece.text().startsWith("（"))
                && !piece.isNumbered();
    }

    /** Words that no one knows, and then words that are a label of their own and the end of another: who can tell? */
    private boolean isEndOfLabel(PieceLine line, Piece piece) {
        Piece last = before;
        boolean follows = line.line().shape() == Shape.PLAIN
                && last != null
                && last.is(Kind.WORDS, Kind.LOCAL)
                && (label != null || last.text().startsWith(PART));
        return follows
                && !piece.isNumbered()
                && !indicators.endingWith(piece.text()).isEmpty();
    }

    private boolean isLocal(PieceLine line, int i, int j) {
        List<Piece> own = lines.get(i);
        long labels = line.count(Kind.LABEL);
        boolean unitBehind = is(next(i, j), Kind.UNIT);
        boolean numbered = own.get(j).isNumbered();
        if (labels == 1) {
            boolean behindLabel = own.subList(0, j).stream().anyMatch(Piece::headsRow);
            return behindLabel && figureSeen && (unitBehind || numbered);
        }
        boolean behindWholeRow = (figureSeen || isHeading(before)) && is(next(i, j), Kind.VALUE, Kind.SYMBOL);
        if (labels > 1) {
            return unitBehind || numbered || behindWholeRow;
        }
        boolean opensRow = own.subList(0, j).stream().noneMatch(piece -> piece.is(Kind.WORDS, Kind.LOCAL, Kind.UNIT))
                && own.subList(j + 1, own.size()).stream()
                        .anyMatch(piece -> piece.is(Kind.VALUE, Kind.SYMBOL, Kind.BLANK));
        return unitBehind || numbered || opensRow || behindWholeRow;
    }

    private static boolean is(@Nullable Piece piece, Kind... kinds) {
        return piece != null && piece.is(kinds);
    }

    private static boolean isHeading(@Nullable Piece piece) {
        return piece != null && piece.headsRow() && !piece.isIndicator();
    }

    private @Nullable Piece next(int line, int index) {
        for (int i = line; i < lines.size(); i++) {
            List<Piece> pieces = lines.get(i);
            for (int j = i == line ? index + 1 : 0; j < pieces.size(); j++) {
                if (pieces.get(j).kind() != Kind.ASIDE) {
                    return pieces.get(j);
                }
            }
        }
        return null;
    }
}
