package dev.gip.model.reading;

import dev.gip.model.LocalizedText;

/**
 * How far a source could be read. It says nothing of whether the report is right: that is the validator's answer.
 *
 * @since 0.1
 */
public enum ReadingOutcome {
    /** Every cell of the form was found and read with certainty, and no figure of its tables was left over. */
    COMPLETE("读取完整", "read completely"),
    /** A report, of which something is missing, unresolved or left over; the diagnostics say what. */
    PARTIAL("部分读取", "read in part"),
    /** A readable document, but no annual report. */
    UNRECOGNIZED("不是年度报告", "no annual report"),
    /** Nothing could be read: empty, a picture, encrypted, damaged, over a limit, or an unsupported format. */
    UNREADABLE("无法读取", "unreadable");

    private final String zh;
    private final String en;

    ReadingOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the outcome in people's words} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
