package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.statistics.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes out what those who filled in the form say of themselves: names and telephone numbers behind 填报人 and the like. */
final class Personal {

    private Personal() {}

    /** The same lines, with names and numbers marked as personal. */
    static List<PieceLine> mark(List<PieceLine> lines) {
        List<PieceLine> marked = new ArrayList<>(lines.size());
        boolean open = false;
        for (PieceLine line : lines) {
            List<Piece> pieces = new ArrayList<>(line.pieces().size());
            boolean personal = open && line.count(Kind.LABEL) + line.count(Kind.HEAD) + line.count(Kind.TITLE) == 0;
            boolean filled = false;
            open = open && line.pieces().isEmpty();
            for (Piece piece : line.pieces()) {
                if (piece.kind() == Kind.PERSONAL) {
                    personal = true;
                    open = true;
                    filled = false;
                } else if (piece.is(Kind.LABEL, Kind.HEAD, Kind.TITLE)) {
                    personal = false;
                    open = false;
                } else {
                    filled = filled || piece.kind() != Kind.BLANK;
                }
                pieces.add(personal ? piece.as(Kind.PERSONAL) : piece);
            }
            open = open && !filled;
            marked.add(line.with(pieces));
        }
        return marked;
    }

    /** Whether nothing but such words stands on a line. */
    static boolean has(PieceLine line) {
        return line.count(Kind.PERSONAL) > 0;
    }
}
