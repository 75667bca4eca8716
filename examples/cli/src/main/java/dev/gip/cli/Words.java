package dev.gip.cli;

import dev.gip.model.CellKind;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.validation.ValidationOutcome;

/** The constants of the model in people's words. */
final class Words {

    private Words() {}

    static LocalizedText of(Severity severity) {
        return switch (severity) {
            case ERROR -> new LocalizedText("错误", "error");
            case WARNING -> new LocalizedText("警告", "warning");
            case INFO -> new LocalizedText("提示", "info");
        };
    }

    static LocalizedText of(ReadingOutcome outcome) {
        return switch (outcome) {
            case COMPLETE -> new LocalizedText("读取完整", "read completely");
            case PARTIAL -> new LocalizedText("部分读取", "read in part");
            case UNRECOGNIZED -> new LocalizedText("不是年度报告", "no annual report");
            case UNREADABLE -> new LocalizedText("无法读取", "unreadable");
        };
    }

    static LocalizedText of(ValidationOutcome outcome) {
        return switch (outcome) {
            case VALID -> new LocalizedText("通过", "valid");
            case INVALID -> new LocalizedText("不通过", "invalid");
            case INCOMPLETE -> new LocalizedText("检查不完整", "not wholly checked");
        };
    }

    static LocalizedText of(CellKind kind) {
        return switch (kind) {
            case NUMBER -> new LocalizedText("数字", "a number");
            case BLANK -> new LocalizedText("空白（不等于 0）", "blank (which is not 0)");
            case SYMBOL -> new LocalizedText("表示“无”的符号（不等于 0）", "a sign for “none” (which is not 0)");
            case TEXT -> new LocalizedText("文字，不是数字", "words, not a number");
            case ABSENT ->
                new LocalizedText("缺失：原文没有显示这一格（不等于 0）", "absent: the source shows no such cell (which is not 0)");
            case UNRESOLVED ->
                new LocalizedText(
                        "未定：原文有内容，但不能确定是哪个值", "unresolved: something stands there, and which value is not certain");
        };
    }

    static LocalizedText of(Certainty certainty) {
        return switch (certainty) {
            case STATED -> new LocalizedText("原文写明", "stated by the source");
            case DERIVED -> new LocalizedText("由正文或落款推知", "told by a sentence or a signature");
            case DOUBTFUL -> new LocalizedText("原文各处说法不一", "the source disagrees with itself");
        };
    }

    static LocalizedText of(Basis basis) {
        return switch (basis) {
            case COLUMN -> new LocalizedText("原文有真正的列，由所在的列决定", "the source has real columns, and its column decided");
            case ORDER ->
                new LocalizedText(
                        "原文按顺序给出了这一行的全部单元格，由次序决定", "the source shows every cell of the row, and their order decided");
            case CLIPPED_ROW ->
                new LocalizedText(
                        "这一行在表格边缘被截断，余下的值从左起按次序对应",
                        "the row is cut off at the edge of the table; what is left of it stands in order from the left");
            case DECIDED_BY_RELATIONS ->
                new LocalizedText(
                        "在所有可能的对应中，只有这一种满足全部勾稽关系；这些关系因此不算独立核对过",
                        "of all ways to place the figures only this one satisfies every sum; those sums are therefore not independently checked");
            case STATED ->
                new LocalizedText("来源是本库写出的数据，其中写明了位置", "the source is data of this library, which names the place");
            case TEXT -> new LocalizedText("出自正文文字", "the words of the text itself");
        };
    }
}
