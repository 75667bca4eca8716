package dev.gip.parser.internal.statistics;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.statistics.Piece.Kind;
import dev.gip.parser.internal.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines as pieces of the statistics table. */
final class PieceReader {

    /** A label is broken over few lines. */
    private static final int MOST_LINES_OF_A_LABEL = 4;

    private static final int LONGEST_PART = 50;

    /** A line that holds more than this is no line of a table. */
    private static final int LONGEST_LINE = 20_000;

    private final IndicatorLabels labels;

    PieceReader(IndicatorLabels labels) {
        this.labels = labels;
    }

    List<PieceLine> read(List<Line> lines) {
        List<PieceLine> read = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> pieces = new ArrayList<>();
            for (Field field : lines.get(i).fields()) {
                pieces.addAll(read(field, lines.get(i).shape()));
            }
            read.add(new PieceLine(i, lines.get(i), pieces));
        }
        return joinBroken(read);
    }

    private List<Piece> read(Field field, Shape shape) {
        String text = field.text();
        if (field.isBlank()) {
            return List.of(Piece.value(field, Cell.blank()));
        }
        if (Words.isTitle(text)) {
            return List.of(Piece.of(Kind.TITLE, field));
        }
        if (Numbering.is(text) || Words.isColumnNumeral(text)) {
            return List.of(Piece.of(Kind.ASIDE, field));
        }
        if (Words.isUnit(text)) {
            return List.of(Piece.of(Kind.UNIT, field));
        }
        Optional<Cell> value = ValueReader.read(text);
        if (value.isPresent()) {
            return List.of(Piece.value(field, value.get()));
        }
        List<Target> exact = labels.exact(text);
        if (!exact.isEmpty() && !beginsWithFigure(text)) {
            return List.of(Piece.label(field, exact));
        }
        if (Role.of(text).isPresent()) {
            return List.of(Piece.of(Kind.HEAD, field));
        }
        List<Piece> scanned =
                text.length() > LONGEST_LINE || hasSentence(text) ? List.of() : FieldScanner.scan(labels, field);
        if (isRead(scanned, shape)) {
            return scanned;
        }
        List<Target> alike = beginsWithFigure(text) ? List.of() : labels.alike(text);
        return List.of(alike.isEmpty() ? Piece.of(Kind.WORDS, field) : Piece.label(field, alike));
    }

    /** A figure parted by a blank from a label is not its numbering. */
    private static boolean beginsWithFigure(String text) {
        String folded = LabelText.fold(text).strip();
        int end = 0;
        while (end < folded.length() && folded.charAt(end) >= '0' && folded.charAt(end) <= '9') {
            end++;
        }
        return end > 0 && end < folded.length() && folded.charAt(end) == ' ';
    }

    private static boolean hasSentence(String text) {
        return text.chars().anyMatch(c -> "。；".indexOf(c) >= 0);
    }

    /** Whether the pieces say more than that there are words: in a cell of a row all of them, in a line some. */
    private static boolean isRead(List<Piece> pieces, Shape shape) {
        boolean known = pieces.stream().anyMatch(piece -> piece.kind() != Kind.WORDS);
        boolean words = pieces.stream().anyMatch(piece -> piece.kind() == Kind.WORDS);
        boolean personal = !pieces.isEmpty() && pieces.get(0).kind() == Kind.PERSONAL;
        return known && (!words || shape == Shape.PLAIN || personal);
    }

    /** Joins labels that stand on several lines, one piece each. */
    private List<PieceLine> joinBroken(List<PieceLine> lines) {
        List<PieceLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int count = isPart(lines.get(i)) ? linesOfLabel(lines, i) : 1;
            if (count == 1) {
                joined.add(lines.get(i));
            } else {
                Piece label = label(lines.subList(i, i + count));
                joined.add(lines.get(i).with(List.of(label)));
                for (PieceLine taken : lines.subList(i + 1, i + count)) {
                    joined.add(taken.with(List.of()));
                }
            }
            i += count;
        }
        return joined;
    }

    private static boolean isPart(PieceLine line) {
        boolean single = line.pieces().size() == 1 && line.line().shape() == Shape.PLAIN;
        return single
                && line.pieces().get(0).is(Kind.WORDS, Kind.LABEL)
                && line.pieces().get(0).text().length() <= LONGEST_PART;
    }

    private int linesOfLabel(List<PieceLine> lines, int from) {
        int most = 1;
        while (most < MOST_LINES_OF_A_LABEL && from + most < lines.size() && isPart(lines.get(from + most))) {
            most++;
        }
        for (int count = most; count > 1; count--) {
            List<PieceLine> part = lines.subList(from, from + count);
            String text = text(part);
            boolean words = part.stream().allMatch(line -> line.pieces().get(0).kind() == Kind.WORDS);
            boolean exact = words ? !labels.exact(text).isEmpty() : labels.isExact(text);
            if (exact || (words && !labels.alike(text).isEmpty())) {
                return count;
            }
        }
        return 1;
    }

    private Piece label(List<PieceLine> lines) {
        String text = text(lines);
        Field first = lines.get(0).pieces().get(0).field();
        Field whole = first.part(text, 0, 0, 1);
        List<Target> exact = labels.exact(text);
        return Piece.label(whole, exact.isEmpty() ? labels.alike(text) : exact);
    }

    private static String text(List<PieceLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.pieces().get(0).text()));
        return text.toString();
    }
}
