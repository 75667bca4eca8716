package dev.gip.model.validation;

import dev.gip.model.LocalizedText;
import java.util.Arrays;

/**
 * What rules are about, as the middle of their ids tells: {@code GIP-REQ-001} is of {@link #REQ}. In the order in which
 * lists of rules show them.
 *
 * @since 0.1
 */
public enum RuleFamily {
    /** What a report consists of. */
    STR("结构", "structure"),
    /** The form that a report is made in. */
    FRM("格式", "form"),
    /** Who reports on which year. */
    HDR("标题与机关", "header"),
    /** When a report was published. */
    PUB("公布时限", "timeliness"),
    /** The table of requests. */
    REQ("依申请公开", "requests"),
    /** The table of reviews and lawsuits. */
    REV("复议与诉讼", "reviews and lawsuits"),
    /** The tables of proactive disclosure. */
    PRO("主动公开", "proactive disclosure"),
    /** The statistics table of 2014 to 2018. */
    STA("统计表（2014 至 2018 年度）", "statistics table of 2014 to 2018"),
    /** Fees. */
    FEE("收费", "fees"),
    /** Single cells. */
    VAL("单元格的值", "values of cells"),
    /** What only the source shows. */
    SRC("来源", "source"),
    /** The text held against the tables. */
    NAR("正文与表格对照", "text against tables"),
    /** The text held against itself. */
    PRS("正文中的算术", "arithmetic in the text"),
    /** The wording of the text. */
    TXT("正文文字", "wording"),
    /** The report on the year before. */
    TIM("跨年衔接", "year before"),
    /** The reports of subordinate bodies. */
    ROL("上下级汇总", "roll-up"),
    /** Rules whose ids name none of the others. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    RuleFamily(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it is called} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }

    /**
     * The family of a rule.
     *
     * @param id the id of the rule, such as {@code GIP-REQ-001} or {@code ACME-REQ-001}
     * @return the family that the part between its hyphens names; {@link #OTHER} if it names none
     */
    public static RuleFamily of(String id) {
        int first = id.indexOf('-');
        int last = id.lastIndexOf('-');
        String code = first < last ? id.substring(first + 1, last) : "";
        return Arrays.stream(values())
                .filter(family -> family.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
