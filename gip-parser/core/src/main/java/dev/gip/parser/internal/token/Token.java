package dev.gip.parser.internal.token;

import dev.gip.model.Cell;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.label.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field and what it was read as.
 *
 * @param kind what it is
 * @param field where it stands
 * @param targets what a label may stand for; empty for other tokens
 * @param cell the cell of a value; null for other tokens
 * @param stuck the value stuck to the end of a label; null where there is none
 */
public record Token(
        Kind kind,
        Field field,
        List<Target> targets,
        @Nullable Cell cell,
        @Nullable Token stuck) {

    /** What a field may be read as. */
    public enum Kind {
        LABEL,
        VALUE,
        BLANK,
        WORDS
    }

    static Token label(Field field, List<Target> targets) {
        return new Token(Kind.LABEL, field, targets, null, null);
    }

    static Token fused(Field label, List<Target> targets, Token stuck) {
        return new Token(Kind.LABEL, label, targets, null, stuck);
    }

    static Token value(Field field, Cell cell) {
        return new Token(Kind.VALUE, field, List.of(), cell, null);
    }

    static Token blank(Field field) {
        return new Token(Kind.BLANK, field, List.of(), Cell.blank(), null);
    }

    static Token words(Field field) {
        return new Token(Kind.WORDS, field, List.of(), null, null);
    }

    public boolean isLabel() {
        return kind == Kind.LABEL;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Whether it is a value, a blank, or words short enough to stand in a cell. */
    public boolean canFillCell() {
        return kind == Kind.VALUE || kind == Kind.BLANK || (kind == Kind.WORDS && Lexer.isCellWords(field.text()));
    }

    /** What it is as the content of a cell. */
    public Cell asCell() {
        return cell == null ? new Cell.Text(field.text()) : cell;
    }
}
