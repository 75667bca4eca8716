package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.util.List;

/** Faults of the document that only its reader can see, by the code of the reader's diagnostic. */
final class SourceRules {

    private static final Rule FUSED_LABEL = STANDARD.define("GIP-SRC-001")
            .bad(Examples.read(
                    "FUSED_LABEL",
                    "“3.危及‘三安全一稳定’0”末尾连着数字。",
                    "A figure is stuck to the label 3.危及“三安全一稳定”0.",
                    "requests/results.denied.threeSecuritiesOneStability/naturalPerson"))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(translate("FUSED_LABEL"));

    private static final Rule WRONG_HEADING = STANDARD.define("GIP-SRC-002")
            .bad(Examples.read(
                    "WRONG_HEADING",
                    "复议、诉讼表的标题是“四、收到和处理政府信息公开申请情况”。",
                    "The table on reconsideration and litigation stands under the heading of the table on requests."))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(translate("WRONG_HEADING"));

    private static final Rule CONFLICTING_TABLES = STANDARD.define("GIP-SRC-003")
            .bad(Examples.read(
                    "CONFLICTING_TABLES",
                    "表三出现两次，数字不同。",
                    "The table on requests appears twice, with different figures.",
                    "requests/newlyReceived/total"))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(translate("CONFLICTING_TABLES"));

    private static final Rule MISALIGNED_ROW = STANDARD.define("GIP-SRC-004")
            .bad(Examples.read("LEFTOVER_FIGURES", "“（一）予以公开”一行多出一个数字。", "The row （一）予以公开 has one figure too many."))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(context -> {
                for (String code : List.of("UNRESOLVED_CELLS", "LEFTOVER_FIGURES", "CLIPPED_ROW")) {
                    together(context, context.diagnostics(code));
                }
            });

    private static final Rule CONFLICTING_FIGURES = STANDARD.define("GIP-SRC-005")
            .bad(Examples.read(
                    "CONFLICTING_FIGURES", "正文先说收到申请 3 件，又说 5 件。", "The text says 3 requests, and 5 elsewhere."))
            .good(Examples.read("CELL_ABSENT", "缺一格。", "A cell is absent."))
            .check(SourceRules::conflictingFigures);

    static final List<Rule> ALL =
            List.of(FUSED_LABEL, WRONG_HEADING, CONFLICTING_TABLES, MISALIGNED_ROW, CONFLICTING_FIGURES);

    private SourceRules() {}

    /** What befell a whole table is one finding, not one for each row. */
    private static void together(RuleContext context, List<Diagnostic> same) {
        if (same.isEmpty()) {
            return;
        }
        Diagnostic first = same.get(0);
        LocalizedText what = same.size() == 1
                ? first.text()
                : new LocalizedText(
                        first.text().zh() + "同类情况共 " + same.size() + " 处。",
                        first.text().en() + " There are " + same.size() + " of the kind.");
        List<CellRef> cells =
                same.stream().flatMap(one -> one.cells().stream()).distinct().toList();
        Diagnostic all = new Diagnostic(first.code(), first.severity(), what, first.location(), cells);
        report(context, all, context.say("found", "what", what));
    }

    private static RuleCheck translate(String code) {
        return context -> context.diagnostics(code)
                .forEach(diagnostic -> report(context, diagnostic, context.say("found", "what", diagnostic.text())));
    }

    /** The reader knows figures by their keys, which no clerk does. */
    private static void conflictingFigures(RuleContext context) {
        List<String> keys =
                context.report().figures().stream().map(Figure::key).distinct().toList();
        for (Diagnostic diagnostic : context.diagnostics("CONFLICTING_FIGURES")) {
            LocalizedText text = diagnostic.text();
            for (String key : keys) {
                LocalizedText name = FigureNames.inText(key);
                text = new LocalizedText(
                        text.zh().replace("“" + key + "”", "“" + name.zh() + "”"),
                        text.en().replace("“" + key + "”", "“" + name.en() + "”"));
            }
            report(context, diagnostic, context.say("found", "what", text));
        }
    }

    /** What the reader saw, at the reader's place. */
    static void report(RuleContext context, Diagnostic diagnostic, LocalizedText text) {
        SourceLocation location = diagnostic.location();
        if (location == null) {
            context.find(text, diagnostic.cells());
            return;
        }
        context.find(text, diagnostic.cells(), location);
    }
}
