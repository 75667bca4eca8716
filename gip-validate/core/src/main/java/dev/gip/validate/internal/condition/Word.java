package dev.gip.validate.internal.condition;

/**
 * A piece of a condition.
 *
 * @param kind what it is
 * @param text as written
 * @param position where it begins, from 0
 */
record Word(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    boolean is(String wanted) {
        return kind != Kind.END && text.equals(wanted);
    }
}
