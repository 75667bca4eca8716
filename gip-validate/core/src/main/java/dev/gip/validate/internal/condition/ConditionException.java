package dev.gip.validate.internal.condition;

/** Says what is wrong with a condition, and where. */
public final class ConditionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    ConditionException(String text, int position, String problem) {
        super(problem + ", at character " + (position + 1) + " of '" + text + "'");
    }
}
