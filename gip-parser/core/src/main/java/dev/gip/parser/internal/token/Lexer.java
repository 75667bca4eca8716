package dev.gip.parser.internal.token;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Fields;
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

    /** A label is broken into few words. */
    private static final int MOST_WORDS_OF_A_LABEL = 4;

    /** Fewer values on a line are no row of a table. */
    private static final int FEWEST_VALUES = 5;

    /** A line of a table with all its labels and values is no longer. */
    private static final int LONGEST_ROW = 400;

    private final LabelBook labels;

    public Lexer(LabelBook labels) {
        this.labels = labels;
    }

    /** Whether words may stand in place of a figure; what is numbered is a label, known or not. */
    static boolean isCellWords(String text) {
        return text.length() <= LONGEST_WORDS
                && text.chars().noneMatch(c -> "。；，,：:".indexOf(c) >= 0)
                && LabelText.of(text).number() == null;
    }

    /** The tokens of a line. */
    public TokenLine read(Line line) {
        if (line.shape() == Shape.PLAIN) {
            Field field = line.fields().get(0);
            List<Token> parts = parts(field);
            return new TokenLine(line, parts.isEmpty() ? List.of(read(field)) : parts);
        }
        List<Token> tokens = new ArrayList<>(line.fields().size());
        for (Field field : line.fields()) {
            tokens.add(read(field));
        }
        return new TokenLine(line, tokens);
    }

    private Token read(Field field) {
        Optional<Cell> value = ValueReader.read(field.text());
        if (value.isPresent()) {
            return field.isBlank() ? Token.blank(field) : Token.value(field, value.get());
        }
        List<Target> targets = labels.find(field.text());
        if (!targets.isEmpty() && !endsInDigit(field.text())) {
            return Token.label(field, targets);
        }
        return fused(field).orElseGet(() -> targets.isEmpty() ? Token.words(field) : Token.label(field, targets));
    }

    private static boolean endsInDigit(String text) {
        String stripped = LabelText.fold(text).strip();
        return valueStart(stripped) < stripped.length();
    }

    /** A label with a value stuck to its end. */
    private Optional<Token> fused(Field field) {
        String text = field.text();
        int start = valueStart(LabelText.fold(text));
        if (start <= 0 || start == text.length()) {
            return Optional.empty();
        }
        List<Target> targets = labels.find(text.substring(0, start));
        Optional<Cell> value = ValueReader.read(text.substring(start));
        boolean row = targets.stream().anyMatch(Target::headsRow);
        return row && value.isPresent() && value.get().number().isPresent()
                ? Optional.of(Token.fused(
                        part(field, 0, start), targets, Token.value(part(field, start, text.length()), value.get())))
                : Optional.empty();
    }

    private static Field part(Field field, int from, int to) {
        String text = field.text().substring(from, to).strip();
        return new Field(text, field.column(), field.columnSpan(), Fields.within(field.location(), from, text));
    }

    /** Where the figure at the end of a text begins, a counter such as 件 behind it included; its length if there is none. */
    private static int valueStart(String folded) {
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        if (start > 1 && "件条项个".indexOf(folded.charAt(start - 1)) >= 0 && isDigit(folded.charAt(start - 2))) {
            start--;
        }
        int digits = start;
        while (digits > 0 && (isDigit(folded.charAt(digits - 1)) || folded.charAt(digits - 1) == '.')) {
            digits--;
        }
        return digits == start ? folded.length() : digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The tokens of a line whose cells are parted by blanks; empty where the line is prose. A label may itself be broken by
     * blanks, so the longest run of words that makes a label is one.
     */
    private List<Token> parts(Field field) {
        if (field.text().length() > LONGEST_ROW) {
            return List.of();
        }
        List<Field> words = words(field);
        if (words.size() < 2) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int taken = longestLabel(field, words, i, tokens);
            if (taken == 0) {
                Token token = read(words.get(i));
                if (!token.canFillCell() && !token.isLabel()) {
                    return List.of();
                }
                tokens.add(token);
                taken = 1;
            }
            i += taken;
        }
        return isRow(tokens) ? numbered(tokens) : List.of();
    }

    private int longestLabel(Field field, List<Field> words, int first, List<Token> tokens) {
        for (int count = Math.min(MOST_WORDS_OF_A_LABEL, words.size() - first); count >= 1; count--) {
            int from = words.get(first).column();
            Field last = words.get(first + count - 1);
            String text =
                    field.text().substring(from, last.column() + last.text().length());
            if (ValueReader.read(last.text()).isPresent()) {
                continue;
            }
            List<Target> targets = count == 1 ? labels.find(text) : labels.exact(LabelText.of(text));
            if (!targets.isEmpty()) {
                tokens.add(Token.label(new Field(text, from, 1, Fields.within(field.location(), from, text)), targets));
                return count;
            }
        }
        return 0;
    }

    /** The words of a field; their columns are their offsets. */
    private static List<Field> words(Field field) {
        List<Field> words = new ArrayList<>();
        String text = LabelText.fold(field.text());
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || text.charAt(i) == ' ';
            if (!gap && start < 0) {
                start = i;
            } else if (gap && start >= 0) {
                String word = field.text().substring(start, i);
                words.add(new Field(word, start, 1, Fields.within(field.location(), start, word)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isRow(List<Token> tokens) {
        long labels = tokens.stream().filter(Token::isLabel).count();
        long values =
                tokens.stream().filter(token -> token.kind() == Kind.VALUE).count();
        long words = tokens.size() - labels - values;
        if (words > 0) {
            boolean header = values == 0 && labels > words;
            return header || (labels > 0 && values > words);
        }
        return labels > 1 || (labels == 1 && values > 0) || values >= FEWEST_VALUES;
    }

    private static List<Token> numbered(List<Token> tokens) {
        List<Token> numbered = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            Field field = token.field();
            Field renumbered = new Field(field.text(), numbered.size(), 1, field.location());
            numbered.add(new Token(token.kind(), renumbered, token.targets(), token.cell(), token.stuck()));
        }
        return numbered;
    }
}
