package dev.gip.validate.internal.condition;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.Operand;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The check of a rule that is a condition.
 *
 * @param when where it applies; null for everywhere
 * @param demands what must hold there, each by itself
 */
public record ConditionCheck(@Nullable Condition when, List<Condition> demands) implements RuleCheck {

    private static final LocalizedText UNSTATED =
            new LocalizedText("本报告没有写明所要比较的数字。", "The report does not state what is to be compared.");
    private static final LocalizedText NOWHERE =
            new LocalizedText("本报告没有需要本规则核对的情形。", "Nothing in the report is of the kind that the rule looks at.");

    private List<CellPattern> patterns() {
        return Stream.concat(
                        when == null ? Stream.empty() : when.quantities(),
                        demands.stream().flatMap(Condition::quantities))
                .flatMap(Quantity::patterns)
                .toList();
    }

    /**
     * Refuses cells that no form has.
     *
     * @param forms the forms that count; empty for all
     * @throws IllegalArgumentException if there is such a cell
     */
    public void checkNames(Set<FormId> forms) {
        List<Form> known = Forms.all().stream()
                .filter(form -> forms.isEmpty() || forms.contains(form.id()))
                .toList();
        for (CellPattern pattern : patterns()) {
            if (known.stream().allMatch(form -> pattern.open().in(form).isEmpty())) {
                throw new IllegalArgumentException(
                        "No form " + known.stream().map(Form::id).toList() + " has a cell '" + pattern + "'");
            }
        }
    }

    @Override
    public void run(RuleContext context) {
        Set<Truth> truths = EnumSet.noneOf(Truth.class);
        for (Binding binding : Binding.all(patterns(), context.form())) {
            Verdict verdict = new Verdict(new Measure(context, binding, false));
            Truth applies = when == null ? Truth.YES : verdict.of(when);
            for (Condition demand : applies == Truth.NO ? List.<Condition>of() : demands) {
                Truth truth = applies.and(verdict.of(demand));
                truths.add(truth);
                if (truth == Truth.NO) {
                    report(context, demand, verdict);
                }
            }
            if (truths.contains(Truth.OPEN)) {
                context.obstacles(verdict.obstacles());
            }
        }
        if (truths.isEmpty()) {
            context.notApplicable(NOWHERE);
        } else if (truths.equals(EnumSet.of(Truth.UNSTATED))) {
            context.notApplicable(UNSTATED);
        }
    }

    private static void report(RuleContext context, Condition demand, Verdict verdict) {
        Optional<Verdict.Broken> broken = verdict.broken(demand);
        if (broken.isEmpty()) {
            context.find(context.say("broken"), List.of());
            return;
        }
        List<CellRef> cells = Stream.concat(
                        broken.get().comparison().left().stream(), broken.get().comparison().right().stream())
                .map(Operand::cell)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        LocalizedText said = new BrokenText(context, broken.get()).text();
        LocalizedText advice = context.say("advice");
        context.find(
                new LocalizedText(said.zh() + advice.zh(), said.en() + advice.en()),
                broken.get().figures(),
                cells,
                broken.get().comparison());
    }
}
