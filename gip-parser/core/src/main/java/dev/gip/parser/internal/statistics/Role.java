package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.LabelText;
import java.util.Optional;

/** What a column of the table is for, told by its head. */
enum Role {
    SERIAL("序号 编号 序"),
    CODE("代码 指标代码 指标编码 编码 代号 指标代号 行次 行号"),
    INDICATOR("统计指标 指标名称 统计指标名称 指标 统计项目 项目名称 项目 指标内容 统计内容 内容 名称 二级指标 三级指标"),
    UNIT("单位 计量单位 指标单位 数量单位 计量"),
    REMARK("备注 说明 注 类别 分类 大类 指标类别 一级指标"),
    /** A column of figures; which of them the form has is for {@link FigureHeads} to say. */
    FIGURE("");

    private final String heads;

    Role(String heads) {
        this.heads = ' ' + heads + ' ';
    }

    /** The role that a head names; empty for a head of figures and for words that head nothing. */
    static Optional<Role> of(String head) {
        String core = LabelText.withoutBrackets(head).core();
        for (Role role : values()) {
            if (!core.isEmpty() && role.heads.contains(' ' + core + ' ')) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether its cells number the rows. */
    boolean numbersRows() {
        return this == SERIAL || this == CODE;
    }
}
