package dev.gip.validate.internal;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.util.List;

/** Faults of the document that only its reader can see, by the code of the reader's diagnostic. */
final class SourceRules {

    private static final Rule FUSED_LABEL = Rule.define("GIP-SRC-001")
            .kind("fused-label")
            .severity(Severity.WARNING)
            .title("数字不应与行名称连写", "No figure is stuck to a label")
            .rationale(
                    "行名称末尾连着数字时，无法确定它是多余的还是第一格的值，机器汇总会整行错位。",
                    "A figure stuck to the end of a row's label may be a stray one or the value of the first cell; programs that"
                            + " add up reports then shift the whole row.")
            .basis("国办公开办函〔2019〕60号、〔2021〕30号所附格式")
            .tags("source", "layout")
            .needsSource()
            .bad(Examples.read(
                    "FUSED_LABEL",
                    "“3.危及‘三安全一稳定’0”末尾连着数字。",
                    "A figure is stuck to the label 3.危及“三安全一稳定”0.",
                    "requests/results.denied.threeSecuritiesOneStability/naturalPerson"))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(translate("FUSED_LABEL", "请把数字与行名称分开。", "Part the figure from the label."));

    private static final Rule WRONG_HEADING = Rule.define("GIP-SRC-002")
            .kind("wrong-heading")
            .severity(Severity.ERROR)
            .title("标题应与其下的表格一致", "A heading agrees with the table under it")
            .rationale(
                    "表格上方的标题写成另一部分的标题，多因复制后未改。",
                    "The heading of another section stands above a table, mostly copied and not changed.")
            .basis("国办公开办函〔2019〕60号、〔2021〕30号所附格式")
            .tags("source", "structure")
            .needsSource()
            .bad(Examples.read(
                    "WRONG_HEADING",
                    "复议、诉讼表的标题是“四、收到和处理政府信息公开申请情况”。",
                    "The table on reconsideration and litigation stands under the heading of the table on requests."))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(translate("WRONG_HEADING", "请改正标题。", "Correct the heading."));

    private static final Rule CONFLICTING_TABLES = Rule.define("GIP-SRC-003")
            .kind("conflicting-tables")
            .severity(Severity.WARNING)
            .title("同一表格不应出现两种数据", "The same table does not appear with different figures")
            .rationale(
                    "同一份报告中同一表格出现两次而数字不同，读者无法知道哪一个为准。",
                    "Where a report shows the same table twice with different figures, no one can tell which is meant.")
            .basis("国办公开办函〔2021〕30号：内容准确、完整")
            .tags("source", "structure")
            .needsSource()
            .bad(Examples.read(
                    "CONFLICTING_TABLES",
                    "表三出现两次，数字不同。",
                    "The table on requests appears twice, with different figures.",
                    "requests/newlyReceived/total"))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(translate("CONFLICTING_TABLES", "请保留正确的一份。", "Keep the right one."));

    static final List<Rule> ALL = List.of(FUSED_LABEL, WRONG_HEADING, CONFLICTING_TABLES);

    private SourceRules() {}

    private static RuleCheck translate(String code, String zhAdvice, String enAdvice) {
        LocalizedText advice = new LocalizedText(zhAdvice, enAdvice);
        return context -> context.diagnostics(code).forEach(diagnostic -> report(context, diagnostic, advice));
    }

    /** The reader's words and what to do about it, at the reader's place. */
    static void report(RuleContext context, Diagnostic diagnostic, LocalizedText advice) {
        LocalizedText text = new LocalizedText(
                diagnostic.text().zh() + advice.zh(), diagnostic.text().en() + ' ' + advice.en());
        SourceLocation location = diagnostic.location();
        if (location == null) {
            context.find(text, diagnostic.cells());
            return;
        }
        context.find(text, diagnostic.cells(), location);
    }
}
