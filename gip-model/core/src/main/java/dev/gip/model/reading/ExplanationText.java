package dev.gip.model.reading;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellNotation;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormLabels;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.Suggestion;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import java.util.Locale;

/** Writes an explanation: a fact a line, in one language. */
final class ExplanationText {

    private final Explanation explanation;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    ExplanationText(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.locale = locale;
    }

    String print() {
        out.append(explanation.ref()).append('\n');
        labels();
        fact("值", "value", value(explanation.cell()));
        if (explanation.cell() instanceof Cell.Unresolved unresolved) {
            candidates(unresolved);
        }
        evidence();
        explanation.alternatives().forEach(cell -> fact("同类的另一个表中", "in another table of the kind", value(cell)));
        for (RelationCheck check : explanation.checks()) {
            FormLabels labels = explanation.labels();
            if (labels != null) {
                fact("勾稽关系", "sum", say(check.text(labels)));
            }
        }
        Suggestion suggestion = explanation.suggestion();
        if (suggestion != null) {
            fact(
                    "建议（不是读取结果）",
                    "suggestion (not part of the reading)",
                    say("若勾稽关系成立，应为 ", "if the sums hold it is ")
                            + suggestion.value().toPlainString()
                            + say("；", "; ")
                            + suggestion.message(locale));
        }
        diagnostics();
        return out.toString();
    }

    private void labels() {
        FormLabels labels = explanation.labels();
        if (labels != null) {
            fact("表", "table", labels.table(explanation.ref()));
            fact("行", "row", labels.rowInGroups(explanation.ref()));
            fact("列", "column", labels.column(explanation.ref()));
        }
    }

    private String value(Cell cell) {
        String kind = say(cell.kind().text());
        return switch (cell.kind()) {
            case BLANK, ABSENT, UNRESOLVED -> kind;
            case NUMBER -> CellNotation.print(cell);
            case SYMBOL, TEXT -> CellNotation.print(cell) + " (" + kind + ")";
        };
    }

    private void candidates(Cell.Unresolved cell) {
        if (cell.candidates().isEmpty()) {
            fact("可能的值", "candidates", say("没有", "none"));
        }
        cell.candidates().forEach(candidate -> fact("可能的值", "candidate", value(candidate)));
    }

    private void evidence() {
        Evidence evidence = explanation.evidence();
        if (evidence == null) {
            return;
        }
        fact("原文", "source text", '“' + evidence.raw() + '”');
        fact("位置", "place", evidence.location().describe(locale));
        TextRange range = evidence.location().range();
        if (range != null) {
            fact("在解码文本中的偏移", "offsets in the decoded text", range.start() + "–" + range.end());
        }
        if (!evidence.label().isEmpty()) {
            fact("原文标签", "label as printed", '“' + evidence.label() + '”');
        }
        if (explanation.cell().kind() != CellKind.UNRESOLVED) {
            fact("依据", "placed here because", say(evidence.basis().text()));
        }
    }

    private void diagnostics() {
        if (explanation.diagnostics().isEmpty()) {
            return;
        }
        line("  " + say("读取说明：", "notes on the reading:"));
        for (Diagnostic diagnostic : explanation.diagnostics()) {
            line("    [" + say(diagnostic.severity().text()) + "] " + diagnostic.code() + ' '
                    + diagnostic.message(locale));
            SourceLocation place = diagnostic.location();
            if (place != null) {
                line("        " + say("位置：", "place: ") + place.describe(locale));
            }
        }
    }

    private void fact(String zh, String en, String value) {
        line("  " + say(zh, en) + say("：", ": ") + value);
    }

    /** What a source says may have line breaks; a fact has one line. */
    private void line(String text) {
        out.append(text.replace('\r', ' ').replace('\n', ' ')).append('\n');
    }

    private String say(String zh, String en) {
        return say(new LocalizedText(zh, en));
    }

    private String say(LocalizedText text) {
        return text.in(locale);
    }
}
