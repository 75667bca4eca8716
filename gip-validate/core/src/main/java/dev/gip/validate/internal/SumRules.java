package dev.gip.validate.internal;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.validation.Comparison;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.util.List;

/** The sums that the forms themselves state as relations: one rule for each kind of relation. */
final class SumRules {

    private static final Rule BALANCE = sum("GIP-REQ-001", "balance")
            .severity(Severity.ERROR)
            .title("申请的收与办应当平衡", "Requests received and requests handled balance")
            .rationale(
                    "表内注明：第一项加第二项之和，等于第三项加第四项之和。不平衡多因漏填（七）总计、漏记上年结转或结转下年度。",
                    "The form prints it: items one and two together equal items three and four. Where they do not, the total"
                            + " of results was usually left at 0, or requests carried over or forward were forgotten.")
            .basis("表三注；政府信息公开条例（2019）第五十条第（二）项")
            .tags("requests", "arithmetic")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/naturalPerson", 2)
                    .cell("requests/newlyReceived/total", 2)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/naturalPerson", 2)
                    .cell("requests/newlyReceived/total", 2)
                    .cell("requests/carriedForward/naturalPerson", 2)
                    .cell("requests/carriedForward/total", 2)
                    .build())
            .check(broken("balance", "请核对本年新收、上年结转、（七）总计和结转下年度四项。", "Check these four figures."));

    private static final Rule RESULTS = sum("GIP-REQ-002", "resultsum")
            .severity(Severity.ERROR)
            .title("（七）总计应等于各办理结果之和", "The total of results is the sum of the results")
            .rationale(
                    "（七）总计汇总（一）至（六）的全部结果。不等多因总计漏填，或某一结果只填了总计列。",
                    "Item (7) adds up all results of items (1) to (6). Where it does not, the total was often not filled in,"
                            + " or a result was entered in one column only.")
            .basis("表三“三、本年度办理结果”；政府信息公开条例（2019）第五十条第（二）项")
            .tags("requests", "arithmetic")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/results.granted/naturalPerson", 4)
                    .cell("requests/results.granted/total", 4)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/results.granted/naturalPerson", 4)
                    .cell("requests/results.granted/total", 4)
                    .cell("requests/results.total/naturalPerson", 4)
                    .cell("requests/results.total/total", 4)
                    .build())
            .check(broken("resultsum", "请核对各办理结果与（七）总计。", "Check the results and their total."));

    private static final Rule APPLICANTS = sum("GIP-REQ-003", "rowsum")
            .severity(Severity.ERROR)
            .title("总计列应等于各类申请人之和", "The total of a row is the sum of its applicants")
            .rationale(
                    "总计列汇总自然人和五类法人或其他组织。不等多因数字填错了列。",
                    "The last column adds up natural persons and the five kinds of organizations. Where it does not, a figure"
                            + " usually stands in the wrong column.")
            .basis("表三“申请人情况”；政府信息公开条例（2019）第五十条第（二）项")
            .tags("requests", "arithmetic")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/results.total/total", 2)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/results.total/naturalPerson", 2)
                    .cell("requests/results.total/total", 2)
                    .build())
            .check(broken("rowsum", "请核对该行各类申请人的数字与总计。", "Check the row's figures and its total."));

    private static final Rule OUTCOMES = sum("GIP-REV-001", "reviewsum")
            .severity(Severity.ERROR)
            .title("复议、诉讼总计应等于各结果之和", "The total of cases is the sum of their outcomes")
            .rationale(
                    "每一总计汇总结果维持、结果纠正、其他结果和尚未审结；漏记尚未审结的案件最常见。",
                    "Each total adds up the cases upheld, corrected, otherwise ended and pending; pending ones are forgotten"
                            + " most often.")
            .basis("表四；政府信息公开条例（2019）第五十条第（三）项")
            .tags("review", "arithmetic")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("review/reconsideration/upheld", 1)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("review/reconsideration/upheld", 1)
                    .cell("review/reconsideration/total", 1)
                    .build())
            .check(broken("reviewsum", "请核对四项结果与总计。", "Check the four outcomes and their total."));

    private static final Rule INDICATORS = sum("GIP-STA-001", "indicatorsum")
            .severity(Severity.WARNING)
            .title("统计表的合计应等于各分项之和", "An indicator is the sum of its parts")
            .rationale(
                    "统计表中收到、办结、答复、复议、诉讼等指标由其分项组成；通知要求数据口径一致、准确。",
                    "Indicators such as requests received, concluded and answered consist of those printed under them; the"
                            + " circular asks for consistent and accurate figures.")
            .basis("国办发〔2014〕32号附件")
            .tags("statistics", "arithmetic")
            .bad(Examples.zeros(FormId.STATISTICS_2014)
                    .cell("statistics/requests.received/value", 3)
                    .build())
            .good(Examples.zeros(FormId.STATISTICS_2014)
                    .cell("statistics/requests.received/value", 3)
                    .cell("statistics/requests.received.online/value", 3)
                    .build())
            .check(broken("indicatorsum", "请核对该指标与各分项。", "Check the indicator and its parts."));

    static final List<Rule> ALL = List.of(BALANCE, RESULTS, APPLICANTS, OUTCOMES, INDICATORS);

    private SumRules() {}

    /** A rule applies wherever a form states relations of its kind: a new form needs no new rule. */
    private static Rule.Builder sum(String id, String kind) {
        FormId[] forms = Forms.all().stream()
                .filter(form -> form.relations().stream()
                        .anyMatch(relation -> relation.kind().equals(kind)))
                .map(Form::id)
                .toArray(FormId[]::new);
        return Rule.define(id).kind(kind).forms(forms);
    }

    private static RuleCheck broken(String kind, String zhAdvice, String enAdvice) {
        LocalizedText advice = new LocalizedText(zhAdvice, enAdvice);
        return context -> {
            for (RelationCheck check : context.relations(kind)) {
                context.obstacles(check.obstacles());
                if (check.broken()) {
                    report(context, check, advice);
                }
            }
        };
    }

    private static void report(RuleContext context, RelationCheck check, LocalizedText advice) {
        context.find(
                new SumText(context, check).text(advice),
                check.relation().cells(),
                new Comparison(check.left(), check.right()));
    }
}
