package dev.gip.parser.internal.statistics;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in the table and what it was read as.
 *
 * @param kind what it is
 * @param field where it stands; several pieces of one cell stand in its column
 * @param targets the indicators that a label may stand for; empty for other pieces
 * @param cell what it is as the content of a cell; null for labels, heads and the like
 */
record Piece(
        Kind kind,
        Field field,
        List<Target> targets,
        @Nullable Cell cell) {

    /** No words in place of a figure are longer. */
    private static final int LONGEST_TEXT = 12;

    /** What a piece may be read as. */
    enum Kind {
        /** An indicator of the form, or a heading above several. */
        LABEL,
        /** An indicator that the form does not have. */
        LOCAL,
        /** The head of a column. */
        HEAD,
        UNIT,
        /** A figure, or one of this library's marks for a cell that shows none. */
        VALUE,
        /** A dash or a word that stands for nothing to report. */
        SYMBOL,
        BLANK,
        WORDS,
        /** The title of the table. */
        TITLE,
        /** What is said of those who filled in the form. */
        PERSONAL,
        /** A numbering alone and the like: no part of a row. */
        ASIDE
    }

    static Piece of(Kind kind, Field field) {
        return new Piece(kind, field, List.of(), null);
    }

    static Piece label(Field field, List<Target> targets) {
        return new Piece(Kind.LABEL, field, targets, null);
    }

    static Piece value(Field field, Cell cell) {
        Kind kind = switch (cell.kind()) {
            case SYMBOL -> Kind.SYMBOL;
            case BLANK -> Kind.BLANK;
            default -> Kind.VALUE;
        };
        return new Piece(kind, field, List.of(), cell);
    }

    /** The same piece read otherwise. */
    Piece as(Kind other) {
        return new Piece(other, field, List.of(), null);
    }

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean isNumber() {
        return cell != null && cell.kind() == CellKind.NUMBER;
    }

    boolean headsRow() {
        return kind == Kind.LABEL || kind == Kind.LOCAL;
    }

    /** Whether it heads an indicator that has a figure of its own, whichever of several it may be. */
    boolean isIndicator() {
        return targets.stream().anyMatch(target -> target.kind() == Target.Kind.ROW);
    }

    String text() {
        return field.text();
    }

    boolean isNumbered() {
        return LabelText.of(text()).number() != null;
    }

    /** Whether it can stand in a column of a role. */
    boolean fits(Role role) {
        return switch (role) {
            case INDICATOR -> headsRow();
            case UNIT -> kind == Kind.UNIT || kind == Kind.BLANK || isDash();
            case FIGURE -> is(Kind.VALUE, Kind.SYMBOL, Kind.BLANK) || isShortText();
            case SERIAL, CODE ->
                kind == Kind.BLANK
                        || isShortText()
                        || (isNumber() && asCell().number().orElseThrow().scale() == 0);
            case REMARK -> is(Kind.BLANK, Kind.SYMBOL, Kind.WORDS);
        };
    }

    private boolean isDash() {
        return kind == Kind.SYMBOL && text().chars().noneMatch(Character::isLetter);
    }

    private boolean isShortText() {
        return kind == Kind.WORDS && text().length() <= LONGEST_TEXT && !isNumbered();
    }

    /** What it is as the content of a cell. */
    Cell asCell() {
        return cell == null ? new Cell.Text(text()) : cell;
    }
}
