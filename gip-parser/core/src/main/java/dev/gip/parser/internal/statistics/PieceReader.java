package dev.gip.parser.internal.statistics;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.statistics.IndicatorLabels.Match;
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

    /** A figure or a dash parted by a blank from a label is no part of it. */
    private static boolean beginsWithFigure(String text) {
        String folded = LabelText.fold(text).strip();
        int end = folded.indexOf(' ');
        return end > 0
                && folded.chars()
                        .limit(end)
                        .allMatch(c -> (c >= '0' && c <= '9') || FieldScanner.DASHES.indexOf(c) >= 0);
    }

    private static boolean hasSentence(String text) {
        return text.chars().anyMatch(c -> "。；".indexOf(c) >= 0);
    }

    /** Whether the pieces say more than that there are words: a cell of a row has a label in it, or a unit and a figure. */
    private static boolean isRead(List<Piece> pieces, Shape shape) {
        if (shape == Shape.PLAIN) {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.WORDS);
        }
        List<Kind> kinds = pieces.stream().map(Piece::kind).toList();
        boolean personal = !kinds.isEmpty() && kinds.get(0) == Kind.PERSONAL;
        boolean labelled = kinds.contains(Kind.LABEL) && !kinds.contains(Kind.WORDS);
        return personal || labelled || kinds.equals(List.of(Kind.UNIT, Kind.VALUE));
    }

    /** Joins labels that stand on several lines; the last of them may hold the cells of the row too. */
    private List<PieceLine> joinBroken(List<PieceLine> lines) {
        List<PieceLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int most = 0;
            while (most < MOST_LINES_OF_A_LABEL && i + most < lines.size() && isPart(lines.get(i + most))) {
                most++;
            }
            List<Piece> pieces = List.of();
            int count = most;
            while (count > 1 && pieces.isEmpty()) {
                pieces = joined(lines.subList(i, i + count));
                count -= pieces.isEmpty() ? 1 : 0;
            }
            if (pieces.isEmpty()) {
                joined.add(lines.get(i));
            } else {
                joined.add(lines.get(i).with(pieces));
                lines.subList(i + 1, i + count).forEach(taken -> joined.add(taken.with(List.of())));
            }
            i += Math.max(count, 1);
        }
        return joined;
    }

    private static boolean isPart(PieceLine line) {
        return line.line().shape() == Shape.PLAIN
                && line.pieces().get(0).is(Kind.WORDS, Kind.LABEL)
                && line.line().text().length() <= LONGEST_PART;
    }

    /** The pieces of lines that hold one label; empty where they do not. */
    private List<Piece> joined(List<PieceLine> lines) {
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (PieceLine line : lines) {
            last = joined.length();
            joined.append(line.line().fields().get(0).text());
        }
        String text = joined.toString();
        Field first = lines.get(0).line().fields().get(0);
        boolean words = lines.stream()
                .allMatch(line ->
                        line.pieces().size() == 1 && line.pieces().get(0).kind() == Kind.WORDS);
        List<Target> targets = words ? labels.exact(text) : labels.exactWords(text);
        if (targets.isEmpty() && words) {
            targets = labels.alike(text);
        }
        if (!targets.isEmpty()) {
            return List.of(Piece.label(FieldScanner.part(first, 0, text), targets));
        }
        Match match = labels.at(new CoreText(text), 0);
        if (match == null || match.end() <= last) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.label(FieldScanner.part(first, 0, text.substring(0, match.end())), match.targets()));
        Field end = lines.get(lines.size() - 1).line().fields().get(0);
        String rest = text.substring(match.end());
        pieces.addAll(FieldScanner.scan(labels, FieldScanner.part(end, match.end() - last, rest)));
        return pieces;
    }
}
