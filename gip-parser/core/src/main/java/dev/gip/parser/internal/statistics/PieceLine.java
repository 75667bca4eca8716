package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.List;

/**
 * A line of the document as pieces.
 *
 * @param index its index among the lines of the document
 * @param line the line
 * @param pieces its pieces from the left
 */
record PieceLine(int index, Line line, List<Piece> pieces) {

    private static final int LONGEST_WORDS = 40;

    PieceLine {
        pieces = List.copyOf(pieces);
    }

    PieceLine with(List<Piece> others) {
        return new PieceLine(index, line, others);
    }

    /** Whether it is text between tables: it has sentences, or more words than a cell has. */
    boolean isProse() {
        boolean row = line.shape() != Line.Shape.PLAIN && count(Kind.LABEL) > 0;
        return !row
                && pieces.stream()
                        .filter(piece -> piece.kind() == Kind.WORDS)
                        .anyMatch(piece -> piece.text().length() > LONGEST_WORDS || hasSentence(piece.text()));
    }

    private static boolean hasSentence(String words) {
        return words.chars().anyMatch(c -> "。；，;,".indexOf(c) >= 0);
    }

    boolean isGrid() {
        return line.shape() == Line.Shape.GRID;
    }

    long count(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).count();
    }
}
