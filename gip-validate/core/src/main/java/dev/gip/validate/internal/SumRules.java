package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.form.FormId;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.Side;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.util.List;

/** The sums that the forms themselves state as relations: one rule for each kind of relation. */
final class SumRules {

    private static final Rule BALANCE = STANDARD.define("GIP-REQ-001")
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
            .check(broken("balance"));

    private static final Rule RESULTS = STANDARD.define("GIP-REQ-002")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/results.granted/naturalPerson", 4)
                    .cell("requests/results.granted/total", 4)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/naturalPerson", 4)
                    .cell("requests/newlyReceived/total", 4)
                    .cell("requests/results.granted/naturalPerson", 4)
                    .cell("requests/results.granted/total", 4)
                    .cell("requests/results.total/naturalPerson", 4)
                    .cell("requests/results.total/total", 4)
                    .build())
            .check(broken("resultsum"));

    private static final Rule APPLICANTS = STANDARD.define("GIP-REQ-003")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/naturalPerson", 2)
                    .cell("requests/results.granted/naturalPerson", 2)
                    .cell("requests/results.total/naturalPerson", 2)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/naturalPerson", 2)
                    .cell("requests/newlyReceived/total", 2)
                    .cell("requests/carriedForward/naturalPerson", 2)
                    .cell("requests/carriedForward/total", 2)
                    .build())
            .check(broken("rowsum"));

    private static final Rule OUTCOMES = STANDARD.define("GIP-REV-001")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("review/reconsideration/upheld", 1)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("review/reconsideration/upheld", 1)
                    .cell("review/reconsideration/total", 1)
                    .build())
            .check(broken("reviewsum"));

    private static final Rule INDICATORS = STANDARD.define("GIP-STA-001")
            .bad(Examples.zeros(FormId.STATISTICS_2014)
                    .cell("statistics/requests.received/value", 3)
                    .build())
            .good(Examples.zeros(FormId.STATISTICS_2014)
                    .cell("statistics/requests.received/value", 3)
                    .cell("statistics/requests.received.online/value", 3)
                    .build())
            .check(broken("indicatorsum"));

    static final List<Rule> ALL = List.of(BALANCE, RESULTS, APPLICANTS, OUTCOMES, INDICATORS);

    private SumRules() {}

    private static RuleCheck broken(String kind) {
        return context -> {
            for (RelationCheck check : context.relations(kind)) {
                context.obstacles(check.obstacles());
                if (check.broken()) {
                    report(context, check);
                }
            }
        };
    }

    private static void report(RuleContext context, RelationCheck check) {
        Comparison comparison = new Comparison(operands(context, check.left()), operands(context, check.right()));
        context.find(Sums.differ(context, comparison), check.relation().cells(), comparison);
    }

    private static List<Operand> operands(RuleContext context, Side side) {
        return side.terms().stream()
                .map(term -> Sums.operand(context, term.ref(), term.value()))
                .toList();
    }
}
