package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.ValidationContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A government's report against those that it sums up. */
final class RollUpRules {

    private static final Rule LESS = STANDARD.define("GIP-ROL-001")
            .bad(received(5), with(received(4), received(3)))
            .good(received(8), with(received(4), received(3)))
            .check(RollUpRules::less);

    private static final Rule YEAR = STANDARD.define("GIP-ROL-002")
            .bad(received(5), with(received(4).withHeader(received(4).header().withYear(2020))))
            .good(received(5), with(received(4)))
            .check(RollUpRules::year);

    static final List<Rule> ALL = List.of(LESS, YEAR);

    private RollUpRules() {}

    private static AnnualReport received(int count) {
        return Examples.zeros(FormId.F2021)
                .cell("requests/newlyReceived/naturalPerson", count)
                .cell("requests/newlyReceived/total", count)
                .cell("requests/carriedForward/naturalPerson", count)
                .cell("requests/carriedForward/total", count)
                .build();
    }

    private static ValidationContext with(AnnualReport... subordinates) {
        ValidationContext.Builder context = ValidationContext.builder();
        for (AnnualReport report : subordinates) {
            context.subordinate(report);
        }
        return context.build();
    }

    /** Documents in force may be issued together; what is counted in cases and decisions adds up. */
    private static boolean addsUp(CellRef ref) {
        return !ref.table().equals("proactive") || ref.column().equals("decisions");
    }

    private static boolean isComparable(AnnualReport subordinate, AnnualReport report) {
        return subordinate.form().equals(report.form())
                && Objects.equals(subordinate.header().year(), report.header().year());
    }

    private static void less(RuleContext context) {
        List<AnnualReport> subordinates = context.context().subordinates().stream()
                .filter(report -> isComparable(report, context.report()))
                .toList();
        for (CellRef ref : context.cells()) {
            if (addsUp(ref) && context.report().cell(ref).number().isPresent()) {
                Operand own = operand(context, context.report(), ref, ref);
                List<Operand> parts = subordinates.stream()
                        .filter(report -> report.cell(ref).number().isPresent())
                        .map(report -> operand(context, report, ref, null))
                        .toList();
                report(context, ref, new Comparison(List.of(own), parts));
            }
        }
    }

    private static void report(RuleContext context, CellRef ref, Comparison comparison) {
        if (comparison.difference().signum() < 0) {
            context.find(
                    context.say(
                            "found",
                            "cell",
                            context.label(ref),
                            "value",
                            comparison.leftSum().toPlainString(),
                            "count",
                            comparison.right().size(),
                            "sum",
                            comparison.rightSum().toPlainString()),
                    List.of(ref),
                    comparison);
        }
    }

    private static Operand operand(RuleContext context, AnnualReport report, CellRef ref, @Nullable CellRef own) {
        String agency = own == null ? agency(report) : "";
        String name = agency + context.label(ref);
        return new Operand(
                new LocalizedText(name, name), Stated.value(report, ref).orElse(BigDecimal.ZERO), own);
    }

    private static String agency(AnnualReport report) {
        return Optional.ofNullable(report.header().agency()).orElse("？");
    }

    private static void year(RuleContext context) {
        Integer year = context.report().header().year();
        for (AnnualReport report : context.context().subordinates()) {
            Integer given = report.header().year();
            if (year != null && given != null && !year.equals(given)) {
                context.find(context.say("found", "agency", agency(report), "given", given, "year", year), List.of());
            }
        }
    }
}
