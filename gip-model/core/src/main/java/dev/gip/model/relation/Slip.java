package dev.gip.model.relation;

import dev.gip.model.LocalizedText;

/**
 * A typical slip that would explain why cells show what they show. It is no proof; it orders changes that are otherwise
 * equally small.
 *
 * @since 0.1
 */
public enum Slip {
    /** Several neighbouring figures of a row stand one column off. */
    ROW_SHIFTED("一行数字错开一格", "figures of a row one column off"),
    /** Several neighbouring figures of a column stand one row off. */
    COLUMN_SHIFTED("一列数字错开一格", "figures of a column one row off"),
    /** Two cells side by side, or one below the other, show each other's figure. */
    NEIGHBOURS_EXCHANGED("相邻两格互换", "two neighbours exchanged"),
    /** Totals are 0 though their terms are not. */
    TOTAL_LEFT_AT_ZERO("总计留作 0", "a total left at 0"),
    /** Two neighbouring digits changed places, 12 for 21. */
    DIGITS_SWAPPED("相邻数位颠倒", "two digits swapped"),
    /** A digit stands twice, 122 for 12. */
    DIGIT_DOUBLED("一位数字重复", "a digit doubled"),
    /** A digit was left out, 12 for 112. */
    DIGIT_DROPPED("漏掉一位数字", "a digit dropped"),
    /** A digit is too many, 123 for 12. */
    DIGIT_ADDED("多出一位数字", "a digit added"),
    /** A figure was not put in: the cell is blank or shows a sign for none. */
    LEFT_BLANK("漏填", "a figure not put in");

    private final String zh;
    private final String en;

    Slip(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the slip in a few words of both languages} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
