package dev.gip.validate.internal.condition;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.Operand;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.FigureNames;
import dev.gip.validate.internal.Money;
import dev.gip.validate.internal.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what quantities come to in the report of a context.
 *
 * @param naming whether terms are to be told, and so need their names
 */
record Measure(RuleContext context, Binding binding, boolean naming) {

    private static final LocalizedText UNNAMED = new LocalizedText("", "");
    private static final BigDecimal MINUS = BigDecimal.ONE.negate();

    Measured of(Quantity quantity) {
        if (quantity instanceof Quantity.Constant constant) {
            LocalizedText name = new LocalizedText("", "");
            return new Measured(List.of(new Operand(name, constant.value(), null)), List.of(), List.of(), true);
        }
        if (quantity instanceof Quantity.Sum sum) {
            Measured right = of(sum.right());
            return of(sum.left()).plus(sum.minus() ? right.times(MINUS) : right);
        }
        if (quantity instanceof Quantity.Times times) {
            return of(times.quantity()).times(times.factor());
        }
        if (quantity instanceof Quantity.Stated stated) {
            return figure(stated);
        }
        return cells((Quantity.Cells) quantity);
    }

    private Measured figure(Quantity.Stated stated) {
        AnnualReport report = stated.previous() ? context.previous() : context.report();
        Optional<Figure> figure = report.figure(stated.key()).filter(found -> !found.approximate());
        if (figure.isEmpty()) {
            return Measured.UNSTATED;
        }
        LocalizedText name = FigureNames.of(stated.key());
        Operand operand = new Operand(
                stated.previous() ? ofLastYear(name) : name, figure.get().value(), null);
        return new Measured(List.of(operand), List.of(), stated.previous() ? List.of() : List.of(figure.get()), true);
    }

    private Measured cells(Quantity.Cells cells) {
        AnnualReport report = cells.previous() ? context.previous() : context.report();
        Form form = cells.previous() ? Forms.of(report.form()) : context.form();
        List<CellRef> refs = cells.pattern().with(binding).in(form);
        if (refs.isEmpty()) {
            return Measured.UNSTATED;
        }
        List<Operand> operands = new ArrayList<>();
        List<CellRef> obstacles = new ArrayList<>();
        for (CellRef ref : refs) {
            if (isOfUnknownUnit(report, form, ref)) {
                return Measured.UNSTATED;
            }
            Optional<BigDecimal> value = Stated.value(report, ref);
            if (value.isEmpty()) {
                obstacles.add(ref);
                continue;
            }
            operands.add(new Operand(name(ref, cells.previous()), value.get(), cells.previous() ? null : ref));
        }
        if (cells.previous() && !obstacles.isEmpty()) {
            return Measured.UNSTATED;
        }
        return new Measured(operands, obstacles, List.of(), true);
    }

    private LocalizedText name(CellRef ref, boolean previous) {
        if (!naming) {
            return UNNAMED;
        }
        LocalizedText name = new LocalizedText(context.label(ref), context.label(ref));
        return previous ? ofLastYear(name) : name;
    }

    /** An amount of which no one can say whether it is in 元 or in 万元; 0 is 0 in both. */
    private static boolean isOfUnknownUnit(AnnualReport report, Form form, CellRef ref) {
        return Money.isMoney(form, ref)
                && report.amount(ref)
                        .filter(amount ->
                                amount.unit() == null && amount.value().signum() != 0)
                        .isPresent();
    }

    private static LocalizedText ofLastYear(LocalizedText name) {
        return new LocalizedText("上年度" + name.zh(), "last year's " + name.en());
    }
}
