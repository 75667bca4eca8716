package dev.gip.parser.internal.statistics;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.statistics.IndicatorLabels.Match;
import dev.gip.parser.internal.statistics.Piece.Kind;
import dev.gip.parser.internal.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text that holds several cells into pieces: {@code （一）收到申请数 件 12}, with blanks between them or none. A label
 * counts only by its exact words, and only where one can begin: behind a separator, a figure or a unit.
 */
final class FieldScanner {

    static final String DASHES = "-—–―─－_/";
    private static final int MOST_DIGITS_OF_A_NUMBER = 2;

    private final IndicatorLabels labels;
    private final Field field;
    private final CoreText text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private FieldScanner(IndicatorLabels labels, Field field) {
        this.labels = labels;
        this.field = field;
        this.text = new CoreText(field.text());
    }

    static List<Piece> scan(IndicatorLabels labels, Field field) {
        FieldScanner scanner = new FieldScanner(labels, field);
        while (scanner.at < scanner.text.length()) {
            scanner.step();
        }
        return scanner.pieces;
    }

    private void step() {
        if (isSeparator(text.at(at))) {
            at++;
            return;
        }
        if (isGluedFigure()) {
            figureBeforeNumber();
            return;
        }
        if (isDashApart()) {
            symbol();
            return;
        }
        Match label = labels.at(text, at);
        if (label != null) {
            Field cut = cut(at, label.end());
            pieces.add(Piece.label(cut, label.targets()));
            at = label.end();
            return;
        }
        int personal = Words.personalEnd(text, at);
        Numbering numbering = Numbering.at(text, at);
        if (personal > at) {
            add(Kind.PERSONAL, personal);
        } else if (numbering != null && isLetter(numbering.end())) {
            add(Kind.WORDS, wordEnd(numbering.end()));
        } else if (isDigit(at) || isSigned()) {
            figure();
        } else if (DASHES.indexOf(text.at(at)) >= 0) {
            symbol();
        } else {
            wordOrUnit();
        }
    }

    private static boolean isSeparator(char c) {
        return !Character.isLetterOrDigit(c) && DASHES.indexOf(c) < 0 && c != '(' && c != '+' && c != '〔';
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.at(index));
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.at(index) >= '0' && text.at(index) <= '9';
    }

    /** Whether dashes stand here in place of a figure, a blank behind them, so that no label begins with them. */
    private boolean isDashApart() {
        int end = dashesEnd();
        return end > at && (end == text.length() || text.at(end) == ' ');
    }

    private int dashesEnd() {
        int end = at;
        while (end < text.length() && DASHES.indexOf(text.at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A sign counts only behind a blank: {@code 条-3} may be a dash and a figure. */
    private boolean isSigned() {
        boolean apart = at == 0 || text.at(at - 1) == ' ';
        return apart && (text.at(at) == '-' || text.at(at) == '+') && isDigit(at + 1);
    }

    /** Whether digits stuck to what stands before them are followed by the mark of a numbering and a label. */
    private boolean isGluedFigure() {
        boolean glued = at > 0 && text.at(at - 1) != ' ' && isDigit(at);
        int end = digitsEnd(at);
        return glued && end < text.length() && "、.".indexOf(text.at(end)) >= 0 && labelBehind(end) != null;
    }

    private @Nullable Match labelBehind(int mark) {
        return labels.at(text, mark + 1);
    }

    /** In {@code 件121.当面申请数} the 1 numbers the label if the form numbers it so; else nothing tells where the figure ends. */
    private void figureBeforeNumber() {
        int end = digitsEnd(at);
        Match label = labelBehind(end);
        String digits = text.folded().substring(at, end);
        Optional<String> number = label == null
                ? Optional.empty()
                : IndicatorLabels.numbers(label.targets()).stream()
                        .filter(digits::endsWith)
                        .findFirst();
        int split = number.map(found -> end - found.length()).orElse(end);
        if (number.isEmpty()) {
            open(end);
            return;
        }
        if (split > at) {
            value(split);
        }
        Field cut = cut(split, label == null ? end : label.end());
        pieces.add(Piece.label(cut, label == null ? List.of() : label.targets()));
        at = label == null ? end : label.end();
    }

    /** A figure of which no one can tell where it ends. */
    private void open(int end) {
        Field cut = cut(at, end);
        List<Cell> candidates = ValueReader.read(cut.text()).stream().toList();
        pieces.add(Piece.value(cut, new Cell.Unresolved(candidates)));
        at = end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private void figure() {
        int end = at + (isDigit(at) ? 0 : 1);
        while (isDigit(end) || (end < text.length() && ",.".indexOf(text.at(end)) >= 0 && isDigit(end + 1))) {
            end++;
        }
        int digits = end;
        int behind = Words.unitAt(text.folded(), digits)
                .map(unit -> digits + unit.length())
                .filter(unitEnd -> labels.isUnitEnd(text, unitEnd))
                .orElse(digits);
        boolean mark = end < text.length() && "、.".indexOf(text.at(end)) >= 0 && isLetter(end + 1);
        Match label = isLetter(end) ? labels.at(text, end) : null;
        boolean apart = at == 0 || text.at(at - 1) == ' ';
        if (label != null && apart && end - at <= MOST_DIGITS_OF_A_NUMBER) {
            // The number of the label, which has lost its mark.
            add(Kind.ASIDE, end);
        } else if (mark || (label != null && endsInNumberOf(label, end))) {
            open(end);
        } else if (labels.isUnitEnd(text, behind)) {
            value(behind);
        } else {
            add(Kind.WORDS, wordEnd(behind));
        }
    }

    private boolean endsInNumberOf(Match label, int end) {
        String digits = text.folded().substring(at, end);
        return IndicatorLabels.numbers(label.targets()).stream().anyMatch(digits::endsWith);
    }

    private void value(int end) {
        Field cut = cut(at, end);
        Optional<Cell> cell = ValueReader.read(cut.text());
        pieces.add(cell.map(found -> Piece.value(cut, found)).orElseGet(() -> Piece.of(Kind.WORDS, cut)));
        at = end;
    }

    private void symbol() {
        value(dashesEnd());
    }

    private void wordOrUnit() {
        Optional<Integer> unit = Words.unitAt(text.folded(), at)
                .map(found -> at + found.length())
                .filter(end -> labels.isUnitEnd(text, end));
        if (unit.isPresent()) {
            add(Kind.UNIT, unit.get());
            return;
        }
        int end = wordEnd(at);
        int split = isDigit(end) ? unitStart(end) : end;
        Field word = cut(at, split);
        boolean head = Role.of(word.text()).isPresent() && !isColon(split);
        Optional<Cell> cell = ValueReader.read(word.text());
        if (cell.isPresent()) {
            pieces.add(Piece.value(word, cell.get()));
        } else {
            pieces.add(Piece.of(head ? Kind.HEAD : Kind.WORDS, word));
        }
        if (split < end) {
            pieces.add(Piece.of(Kind.UNIT, cut(split, end)));
        }
        at = end;
    }

    private boolean isColon(int index) {
        return index < text.length() && text.at(index) == ':';
    }

    /** A word ends before a blank or a figure; what stands in brackets belongs to it. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !isWordEnd(end)) {
            int close = text.at(end) == '(' ? text.folded().indexOf(')', end) : -1;
            end = close < 0 ? end + 1 : close + 1;
        }
        return Math.max(end, from + 1);
    }

    private boolean isWordEnd(int index) {
        char c = text.at(index);
        return c == ' ' || c == ':' || isDigit(index) || (DASHES.indexOf(c) >= 0 && isDash(index));
    }

    /** A dash of its own: not one between letters, as in 5—10日. */
    private boolean isDash(int index) {
        return text.at(index) != '/' && (index + 1 >= text.length() || !Character.isLetter(text.at(index + 1)));
    }

    /** Where the unit stuck to the end of a word begins; the end of the word where there is none. */
    private int unitStart(int end) {
        for (String unit : ValueReader.units()) {
            int start = end - unit.length();
            if (start > at && text.folded().startsWith(unit, start)) {
                return start;
            }
        }
        return end;
    }

    private void add(Kind kind, int end) {
        pieces.add(Piece.of(kind, cut(at, end)));
        at = end;
    }

    private Field cut(int from, int to) {
        return part(field, from, field.text().substring(from, to));
    }

    /** A part of a field without blanks round it, in the column of the field. */
    static Field part(Field whole, int offset, String part) {
        String text = part.strip();
        return whole.part(text, offset + part.indexOf(text), whole.column(), whole.columnSpan());
    }
}
