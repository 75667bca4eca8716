package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AgencyLevel;
import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a body at its level can and is likely to state. */
final class LevelRules {

    private static final Map<AgencyLevel, LocalizedText> NAMES = Map.of(
            AgencyLevel.NATIONAL, new LocalizedText("国家级", "the state"),
            AgencyLevel.PROVINCE, new LocalizedText("省级", "a province"),
            AgencyLevel.PREFECTURE, new LocalizedText("市级", "a prefecture"),
            AgencyLevel.COUNTY, new LocalizedText("县级", "a county"),
            AgencyLevel.TOWNSHIP, new LocalizedText("乡镇级", "a township"));

    /** Ten thousands of yuan that a body hardly collects in fees in a year. */
    private static final Map<AgencyLevel, BigDecimal> MOST_FEES = Map.of(
            AgencyLevel.TOWNSHIP, new BigDecimal(10_000),
            AgencyLevel.COUNTY, new BigDecimal(500_000),
            AgencyLevel.PREFECTURE, new BigDecimal(5_000_000));

    private static final CellRef FEES = CellRef.parse("proactive/administrativeFees/feesCollected");

    private static final LocalizedText NO_LEVEL = new LocalizedText(
            "从机关名称看不出级别；可在检查时指明。", "The name of the body does not show its level; the caller may state it.");

    static final List<Rule> ALL = List.of(
            STANDARD.define("GIP-PRO-007").check(LevelRules::rules),
            STANDARD.define("GIP-VAL-010").check(LevelRules::fees));

    private LevelRules() {}

    private static void rules(RuleContext context) {
        Optional<AgencyLevel> level = context.agencyLevel();
        if (level.isEmpty()) {
            context.notApplicable(NO_LEVEL);
            return;
        }
        if (level.get() != AgencyLevel.COUNTY && level.get() != AgencyLevel.TOWNSHIP) {
            return;
        }
        for (CellRef ref : context.cells()) {
            if (ref.table().equals("proactive") && ref.row().equals("rules")) {
                number(context, ref)
                        .filter(number -> number.value().signum() > 0)
                        .ifPresent(number -> report(context, ref, level.get()));
            }
        }
    }

    private static void fees(RuleContext context) {
        Optional<AgencyLevel> level = context.agencyLevel();
        if (level.isEmpty()) {
            context.notApplicable(NO_LEVEL);
            return;
        }
        BigDecimal most = MOST_FEES.get(level.get());
        number(context, FEES)
                .filter(number ->
                        number.unit() == null && most != null && number.value().compareTo(most) > 0)
                .ifPresent(number -> report(context, FEES, level.get()));
    }

    private static Optional<Cell.Numeric> number(RuleContext context, CellRef ref) {
        return context.report().cell(ref) instanceof Cell.Numeric number ? Optional.of(number) : Optional.empty();
    }

    private static void report(RuleContext context, CellRef ref, AgencyLevel level) {
        context.find(
                context.say(
                        "found",
                        "cell",
                        context.label(ref),
                        "content",
                        CellNotation.print(context.report().cell(ref)),
                        "level",
                        NAMES.getOrDefault(level, new LocalizedText("", ""))),
                List.of(ref));
    }
}
