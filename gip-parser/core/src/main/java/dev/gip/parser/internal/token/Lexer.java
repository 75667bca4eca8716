package dev.gip.parser.internal.token;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.token.Token.Kind;
import dev.gip.parser.internal.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields of lines as labels, values and words. */
public final class Lexer {

    /** Words in place of a figure are few; longer ones are text between tables. */
    private static final int LONGEST_WORDS = 8;

    /** What stands in sentences and lists, and in no cell. */
    private static final String PROSE = "。；，,：:";

    /** What is printed in place of a figure, and ends no label. */
    private static final String DASHES = "/-—–";

    /** What may stand behind a figure that is stuck to a label. */
    private static final String COUNTERS = "件条项个";

    /** A label is broken into few words. */
    private static final int MOST_WORDS_OF_A_LABEL = 4;

    /** A line of a table with all its labels and values is no longer. */
    private static final int LONGEST_ROW = 400;

    private final LabelBook labels;

    public Lexer(LabelBook labels) {
        this.labels = labels;
    }

    /** Whether words may stand in place of a figure; what is numbered is a label, known or not. */
    static boolean isCellWords(String text) {
        return text.length() <= LONGEST_WORDS && !holdsProse(text) && !LabelText.isNumbered(text);
    }

    private static boolean holdsProse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PROSE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LabelText.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a line. */
    public TokenLine read(Line line) {
        if (line.shape() == Shape.PLAIN) {
            Field field = line.fields().get(0);
            List<Token> parts = parts(field);
            return new TokenLine(line, parts.isEmpty() ? readWhole(field) : parts);
        }
        List<Token> tokens = new ArrayList<>(line.fields().size());
        for (Field field : line.fields()) {
            tokens.add(read(field));
        }
        return new TokenLine(line, tokens);
    }

    private List<Token> readWhole(Field field) {
        Token token = read(field);
        if (token.kind() != Kind.WORDS) {
            return List.of(token);
        }
        List<Token> glued = GluedText.read(field, labels);
        return glued.size() > 1 || glued.stream().anyMatch(label -> label.stuck() != null) ? glued : List.of(token);
    }

    private Token read(Field field) {
        Optional<Cell> value = ValueReader.read(field.text());
        if (value.isPresent()) {
            return field.isBlank() ? Token.blank(field) : Token.value(field, value.get());
        }
        List<Target> targets = labels.find(field.text());
        if (!targets.isEmpty() && !endsInValue(field.text())) {
            return Token.label(field, targets);
        }
        return fused(field).orElseGet(() -> targets.isEmpty() ? Token.words(field) : Token.label(field, targets));
    }

    private static boolean endsInValue(String text) {
        if (!mayEndInValue(text)) {
            return false;
        }
        String stripped = LabelText.fold(text).strip();
        return valueStart(stripped) < stripped.length();
    }

    /** A label with a value stuck to its end. */
    private Optional<Token> fused(Field field) {
        String text = field.text();
        if (!mayEndInValue(text)) {
            return Optional.empty();
        }
        int start = valueStart(LabelText.fold(text));
        if (start <= 0 || start == text.length()) {
            return Optional.empty();
        }
        List<Target> targets = labels.find(text.substring(0, start));
        Optional<Cell> value = ValueReader.read(text.substring(start));
        boolean row = targets.stream().anyMatch(Target::headsRow);
        return row && value.isPresent()
                ? Optional.of(Token.fused(
                        part(field, 0, start), targets, Token.value(part(field, start, text.length()), value.get())))
                : Optional.empty();
    }

    private static Field part(Field field, int from, int to) {
        String text = field.text().substring(from, to).strip();
        return field.part(text, from, field.column(), field.columnSpan());
    }

    /** Whether a text ends in a digit, a counter or a dash: most texts do not, and need no closer look. */
    private static boolean mayEndInValue(String text) {
        int end = text.length();
        while (end > 0 && LabelText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        char last = end == 0 ? ' ' : LabelText.fold(text.charAt(end - 1));
        return isDigit(last) || COUNTERS.indexOf(last) >= 0 || DASHES.indexOf(last) >= 0;
    }

    /** Where the figure or dash at the end of a text begins, a counter such as 件 included; its length if there is none. */
    private static int valueStart(String folded) {
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && DASHES.indexOf(folded.charAt(end - 1)) >= 0) {
            return end - 1;
        }
        int start = end;
        if (start > 1 && COUNTERS.indexOf(folded.charAt(start - 1)) >= 0 && isDigit(folded.charAt(start - 2))) {
            start--;
        }
        int digits = start;
        while (digits > 0 && (isDigit(folded.charAt(digits - 1)) || isPointInFigure(folded, digits - 1))) {
            digits--;
        }
        return digits == start ? folded.length() : digits;
    }

    private static boolean isPointInFigure(String text, int at) {
        boolean point = text.charAt(at) == '.' || text.charAt(at) == ',';
        return point && at > 0 && isDigit(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The tokens of a line whose cells are parted by blanks; empty where the line is prose. A label may itself be broken by
     * blanks, so the longest run of words that makes a label is one.
     */
    private List<Token> parts(Field field) {
        if (field.text().length() > LONGEST_ROW || !holdsBlank(field.text())) {
            return List.of();
        }
        List<Word> words = words(field.text());
        if (words.size() < 2) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int taken = longestLabel(field, words, i, tokens);
            if (taken == 0) {
                Token token = read(part(field, words.get(i), words.get(i), tokens.size()));
                if (!token.canFillCell() && !token.isLabel()) {
                    return List.of();
                }
                tokens.add(token);
                taken = 1;
            }
            i += taken;
        }
        return isRow(tokens) ? tokens : List.of();
    }

    private int longestLabel(Field field, List<Word> words, int first, List<Token> tokens) {
        for (int count = Math.min(MOST_WORDS_OF_A_LABEL, words.size() - first); count >= 1; count--) {
            Word last = words.get(first + count - 1);
            // A numbering behind other words is that of the next label.
            boolean next = count > 1 && isNumbering(field.text().substring(last.start(), last.end()));
            if (last.isValue() || next) {
                continue;
            }
            String text = field.text().substring(words.get(first).start(), last.end());
            List<Target> targets = count == 1 ? labels.find(text) : labels.exact(text);
            if (!targets.isEmpty() && !endsInValue(text)) {
                tokens.add(Token.label(part(field, words.get(first), last, tokens.size()), targets));
                return count;
            }
        }
        return 0;
    }

    private static boolean isNumbering(String word) {
        LabelText text = LabelText.of(word);
        return text.number() != null && text.core().isEmpty();
    }

    private static Field part(Field field, Word first, Word last, int number) {
        String text = field.text().substring(first.start(), last.end());
        return field.part(text, first.start(), number, 1);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || LabelText.isSpace(text.charAt(i));
            if (!gap && start < 0) {
                start = i;
            } else if (gap && start >= 0) {
                words.add(new Word(
                        start, i, ValueReader.read(text.substring(start, i)).isPresent()));
                start = -1;
            }
        }
        return words;
    }

    /** A word of a line, by its offsets. */
    private record Word(int start, int end, boolean isValue) {}

    private static boolean isRow(List<Token> tokens) {
        int labels = 0;
        int values = 0;
        for (Token token : tokens) {
            labels += token.isLabel() ? 1 : 0;
            values += token.kind() == Kind.VALUE ? 1 : 0;
        }
        int words = tokens.size() - labels - values;
        if (words > 0) {
            boolean header = values == 0 && labels > words;
            return header || (labels > 0 && values > words);
        }
        return labels > 1 || (labels == 1 && values > 0) || values > 1;
    }
}
