package dev.gip.model.validation;

import dev.gip.model.LocalizedText;

/**
 * What a rule needs beyond the report itself.
 *
 * @since 0.1
 */
public enum Need {
    /** How the report was read: a {@link dev.gip.model.reading.Reading} and not the bare report. */
    SOURCE("本规则需要原始来源，而这里只有报告数据。", "It needs the source, and only the report was given."),
    /** The report of the same body on the year before. */
    PREVIOUS_YEAR("本规则需要上一年度的报告。", "It needs the report on the year before."),
    /** The reports of the bodies that this one sums up. */
    SUBORDINATES("本规则需要下级机关的报告。", "It needs the reports of the subordinate bodies."),
    /** Reports of other bodies on the same year. */
    SISTERS("本规则需要同级其他机关的报告。", "It needs reports of other bodies on the same year.");

    private final String zh;
    private final String en;

    Need(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what is lacking where it is not given} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
