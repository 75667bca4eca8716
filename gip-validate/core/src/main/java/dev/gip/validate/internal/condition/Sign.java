package dev.gip.validate.internal.condition;

import java.util.Arrays;
import java.util.Optional;

/** How two quantities are to stand to one another, and what is said where they do not. */
enum Sign {
    EQUAL("=", "{left}，而{right}，相差 {difference}", "{left}, but {right}: a difference of {difference}"),
    DIFFERENT("!=", "{left}，不应与 {right} 相同", "{left}, which should differ from {right}"),
    AT_MOST("<=", "{left}，超过{right}，多 {difference}", "{left}, more than {right} by {difference}"),
    AT_LEAST(">=", "{left}，少于{right}，少 {difference}", "{left}, less than {right} by {difference}"),
    LESS("<", "{left}，应当小于 {right}", "{left}, which should be less than {right}"),
    MORE(">", "{left}，应当大于 {right}", "{left}, which should be more than {right}");

    private final String text;
    private final String zh;
    private final String en;

    Sign(String text, String zh, String en) {
        this.text = text;
        this.zh = zh;
        this.en = en;
    }

    static Optional<Sign> of(String text) {
        return Arrays.stream(values()).filter(sign -> sign.text.equals(text)).findFirst();
    }

    /** Whether it holds, by how the left compares to the right. */
    boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case DIFFERENT -> comparison != 0;
            case AT_MOST -> comparison <= 0;
            case AT_LEAST -> comparison >= 0;
            case LESS -> comparison < 0;
            case MORE -> comparison > 0;
        };
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
