package dev.gip.model;

import java.util.Locale;

/**
 * The six kinds of {@link Cell}.
 *
 * @since 0.1
 */
public enum CellKind {
    /** A figure, 0 included. */
    NUMBER("数字", "a number"),
    /** An empty cell. */
    BLANK("空白（不等于 0）", "blank (which is not 0)"),
    /** A sign or word that stands for "none". */
    SYMBOL("表示“无”的符号（不等于 0）", "a sign for “none” (which is not 0)"),
    /** Other words. */
    TEXT("文字，不是数字", "words, not a number"),
    /** The source shows no such cell. */
    ABSENT("缺失：原文没有显示这一格（不等于 0）", "absent: the source shows no such cell (which is not 0)"),
    /** Something that cannot be placed or read with certainty. */
    UNRESOLVED("未定：原文有内容，但不能确定是哪个值", "unresolved: something stands there, and which value is not certain");

    private final String zh;
    private final String en;

    CellKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what the kind means, in people's words} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }

    /** {@return the name used in JSON and CSV: the constant's name in lower case} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
