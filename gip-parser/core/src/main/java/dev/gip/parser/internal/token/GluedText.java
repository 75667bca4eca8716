package dev.gip.parser.internal.token;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import dev.gip.parser.internal.value.ValueReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in which the cells of a table run together, such as {@code 规章000行政规范性文件105}. It is taken apart only where
 * labels and figures account for all of it.
 */
final class GluedText {

    /** A table on one line is no longer. */
    private static final int LONGEST = 6000;

    /** A strange head is a short one such as 序号 or 上年数, and stands alone. */
    private static final int LONGEST_STRANGE_HEAD = 4;

    private static final int MOST_STRANGE_HEADS = 1;

    /** What stands in sentences, in headings and between words, and not between heads that run together. */
    private static final String PROSE = "。;,、 \n";

    private static final String FIGURE_SIGNS = ".,-/";
    private static final String NUMERALS = "一二三四五六七八九十";

    private final LabelBook labels;
    private final Field field;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private GluedText(LabelBook labels, Field field) {
        this.labels = labels;
        this.field = field;
        this.text = LabelText.fold(field.text());
    }

    /** The labels, each with the figures stuck to it, and the figures that stand alone; empty where the text holds more. */
    static List<Token> read(Field field, LabelBook labels) {
        if (field.text().length() > LONGEST) {
            return List.of();
        }
        GluedText glued = new GluedText(labels, field);
        boolean whole = glued.takeLabel();
        while (whole && glued.at < glued.text.length()) {
            whole = glued.takeFigures() || glued.takeLabel() || glued.takeNote();
        }
        if (whole) {
            return glued.tokens;
        }
        return new GluedText(labels, field).heads();
    }

    /** A line of heads with a strange one among them, such as {@code 信息内容序号本年制发件数}; empty where it is none. */
    private List<Token> heads() {
        int labels = 0;
        int strange = 0;
        if (text.chars().anyMatch(c -> PROSE.indexOf(c) >= 0)) {
            return List.of();
        }
        while (at < text.length()) {
            if (takeLabel() && isHead(tokens.get(tokens.size() - 1))) {
                labels++;
            } else if (labels > 0 && strange < MOST_STRANGE_HEADS && takeStrange()) {
                strange++;
            } else {
                return List.of();
            }
        }
        return labels > 1 ? tokens : List.of();
    }

    private static boolean isHead(Token label) {
        return label.targets().stream().anyMatch(target -> !target.headsRow());
    }

    /** Takes a few letters up to the next label, or to the end. */
    private boolean takeStrange() {
        int start = at;
        int end = start;
        while (end < text.length() && labelEnd(end) < 0) {
            if (end - start == LONGEST_STRANGE_HEAD || !Character.isIdeographic(text.charAt(end))) {
                return false;
            }
            end++;
        }
        tokens.add(Token.words(part(start, end)));
        at = skip(end);
        return true;
    }

    private boolean takeLabel() {
        int start = skip(at);
        int end = labelEnd(start);
        if (end < 0) {
            return false;
        }
        List<Target> targets = labels.find(text.substring(start, end));
        if (targets.isEmpty()) {
            return false;
        }
        tokens.add(Token.label(part(start, end), targets));
        at = skip(end);
        return true;
    }

    /** The end of the longest label that begins here, numbering in front included; -1 where none does. */
    private int labelEnd(int start) {
        StringBuilder core = new StringBuilder();
        int best = -1;
        for (int i = numberEnd(start); i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                break;
            }
            if (!Character.isLetter(c)) {
                continue;
            }
            core.append(c);
            String letters = core.toString();
            best = labels.isLabel(letters) ? i + 1 : best;
            if (!labels.begins(letters)) {
                break;
            }
        }
        while (best > 0 && best < text.length() && ")”\"’」".indexOf(text.charAt(best)) >= 0) {
            best++;
        }
        return best;
    }

    /** The end of a numbering such as {@code 一、}, {@code (一)} or {@code 1.} that begins here. */
    private int numberEnd(int start) {
        int i = start;
        boolean bracket = i < text.length() && text.charAt(i) == '(';
        i += bracket ? 1 : 0;
        int digits = i;
        while (i < text.length() && (NUMERALS.indexOf(text.charAt(i)) >= 0 || isDigit(text.charAt(i)))) {
            i++;
        }
        String closing = bracket ? ")" : "、.)";
        boolean closed = i > digits && i < text.length() && closing.indexOf(text.charAt(i)) >= 0;
        return closed ? i + 1 : start;
    }

    /** Takes figures; those of the label before them if it heads a row. */
    private boolean takeFigures() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || FIGURE_SIGNS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        end = beforeNumbering(end);
        if (end == at) {
            return false;
        }
        Field figures = part(at, end);
        Token token = ValueReader.read(figures.text())
                .filter(cell -> !cell.equals(Cell.blank()))
                .map(cell -> Token.value(figures, cell))
                .orElseGet(() -> Token.words(figures));
        Token last = tokens.get(tokens.size() - 1);
        boolean stuck = last.isLabel()
                && last.stuck() == null
                && last.targets().stream().anyMatch(Target::headsRow);
        if (stuck) {
            tokens.set(tokens.size() - 1, Token.fused(last.field(), last.targets(), token));
        } else {
            tokens.add(token);
        }
        at = skip(end);
        return true;
    }

    /** A figure that is the numbering of the label behind it belongs to that label. */
    private int beforeNumbering(int end) {
        int dot = end - 1;
        if (dot <= at || text.charAt(dot) != '.') {
            return end;
        }
        int label = labelEnd(end);
        if (label < 0) {
            return end;
        }
        String number = text.substring(dot - 1, dot);
        boolean official =
                labels.find(text.substring(end, label)).stream().anyMatch(target -> number.equals(target.number()));
        return official ? dot - 1 : end;
    }

    /** Skips a remark in brackets. */
    private boolean takeNote() {
        if (text.charAt(at) != '(') {
            return false;
        }
        int end = text.indexOf(')', at);
        if (end < 0) {
            return false;
        }
        at = skip(end + 1);
        return true;
    }

    private int skip(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
            i++;
        }
        return i;
    }

    private Field part(int from, int to) {
        String own = field.text().substring(from, to).strip();
        return field.part(own, from, tokens.size(), 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
