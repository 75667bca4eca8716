package dev.gip.validate.internal;

import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What may stand in a single cell. */
final class ValueRules {

    private static final Rule WORDS = Rule.define("GIP-VAL-001")
            .kind("nonnumeric")
            .severity(Severity.WARNING)
            .title("数据格应当填数字", "Cells for figures hold figures")
            .rationale(
                    "“若干”“详见附件”等文字无法汇总和核对；没有的应当填 0。",
                    "Words such as 若干 or 详见附件 cannot be added up or checked; where there is nothing, the figure is 0.")
            .basis("国办公开办函〔2021〕30号：内容准确、完整")
            .tags("values")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("proactive/rules/inForce", new Cell.Text("若干"))
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("proactive/rules/inForce", 3)
                    .build())
            .check(each(
                    (context, ref) -> context.report().cell(ref) instanceof Cell.Text,
                    "%s填写的是文字“%s”；请改填数字，没有的填 0。",
                    "%s holds the words “%s”; enter a figure, 0 where there is none."));

    private static final Rule NEGATIVE = Rule.define("GIP-VAL-002")
            .kind("negative")
            .severity(Severity.WARNING)
            .title("件数和金额不应为负数", "Counts and amounts are not negative")
            .rationale(
                    "除 2019 年格式的“本年增/减”外，各格统计的是数量或金额，不会小于 0。",
                    "Apart from the change of a year (本年增/减) in the form of 2019, cells hold counts or amounts, which are not"
                            + " below 0.")
            .basis("国办公开办函〔2021〕30号：内容准确、完整")
            .tags("values")
            .bad(Examples.zeros(FormId.F2019)
                    .cell("proactive/administrativeLicensing/decisions", -8)
                    .build())
            .good(Examples.zeros(FormId.F2019)
                    .cell("proactive/administrativeLicensing/changeThisYear", -8)
                    .build())
            .check(each(
                    (context, ref) -> !ref.column().equals("changeThisYear")
                            && number(context, ref)
                                    .filter(cell -> cell.value().signum() < 0)
                                    .isPresent(),
                    "%s填写的是负数 %s；请核对。",
                    "%s holds the negative number %s; check it."));

    private static final Rule DECIMAL = Rule.define("GIP-VAL-003")
            .kind("decimal")
            .severity(Severity.WARNING)
            .title("件数应当是整数", "Counts are whole numbers")
            .rationale(
                    "件、条、次、人等按个计数，只有金额可以有小数；小数多因单位误用或错列。",
                    "Items, cases and people are counted one by one; only amounts of money may have decimals. A decimal usually"
                            + " means a wrong unit or a wrong column.")
            .basis("国办公开办函〔2021〕30号：内容准确、完整")
            .tags("values")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("proactive/administrativePenalty/decisions", Cell.of(new BigDecimal("12.5")))
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("proactive/administrativeFees/feesCollected", Cell.of(new BigDecimal("12.5")))
                    .build())
            .check(each(
                    (context, ref) -> !Money.isMoney(context.form(), ref)
                            && number(context, ref)
                                    .filter(ValueRules::isFraction)
                                    .isPresent(),
                    "%s应为整数，填写的是 %s；请核对。",
                    "%s should hold a whole number, not %s; check it."));

    static final List<Rule> ALL = List.of(WORDS, NEGATIVE, DECIMAL);

    private ValueRules() {}

    /** A finding for every cell of the form that is meant; the texts take the cell's label and what stands in it. */
    private static RuleCheck each(BiPredicate<RuleContext, CellRef> meant, String zh, String en) {
        return context -> {
            for (CellRef ref : context.form().cells()) {
                if (meant.test(context, ref)) {
                    String label = context.label(ref);
                    String content = CellNotation.print(context.report().cell(ref));
                    context.find(
                            new LocalizedText(zh.formatted(label, content), en.formatted(label, content)),
                            List.of(ref));
                }
            }
        };
    }

    private static Optional<Cell.Numeric> number(RuleContext context, CellRef ref) {
        return context.report().cell(ref) instanceof Cell.Numeric number ? Optional.of(number) : Optional.empty();
    }

    /** 4.5万 is a whole number, written in short. */
    private static boolean isFraction(Cell.Numeric number) {
        String unit = number.unit();
        boolean scaled = unit != null && !unit.isEmpty() && "百千万亿".indexOf(unit.charAt(0)) >= 0;
        return number.value().scale() > 0 && !scaled;
    }
}
