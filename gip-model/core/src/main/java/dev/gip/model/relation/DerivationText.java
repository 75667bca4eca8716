package dev.gip.model.relation;

import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormLabels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a calculation. */
record DerivationText(FormLabels labels) {

    LocalizedText of(List<SolutionStep> steps) {
        return new LocalizedText(
                steps.stream()
                        .map(step -> say(step, "「%s」行：", "「%s」列：", "（其余 %d 项为 0）"))
                        .collect(Collectors.joining("；")),
                steps.stream()
                        .map(step -> say(step, "Row 「%s」: ", "Column 「%s」: ", " (%d others of 0)"))
                        .collect(Collectors.joining("; ")));
    }

    private String say(SolutionStep step, String row, String column, String zeros) {
        List<Term> terms = Stream.of(step.added(), step.subtracted())
                .flatMap(side -> side.terms().stream())
                .toList();
        EquationText text = new EquationText(
                labels,
                Stream.concat(Stream.of(step.ref()), terms.stream().map(Term::ref))
                        .toList());
        return text.where(row, column)
                + text.name(step.ref())
                + ' '
                + step.value().toPlainString()
                + " = "
                + text.sum(step.added())
                + text.signed(step.subtracted(), " − ")
                + EquationText.zeros(step.added(), step.subtracted(), zeros);
    }
}
