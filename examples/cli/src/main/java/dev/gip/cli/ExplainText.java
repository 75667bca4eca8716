package dev.gip.cli;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.FormLabels;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import java.util.List;

/** Why a cell is what it is, for people. */
final class ExplainText {

    private final Console console;

    ExplainText(Console console) {
        this.console = console;
    }

    void print(Reading reading, AnnualReport report, CellRef ref) {
        Cell cell = report.cell(ref);
        console.line(ref.toString());
        Forms.find(report.form()).map(FormLabels::new).ifPresent(labels -> {
            fact("表", "table", labels.table(ref));
            fact("行", "row", labels.rowInGroups(ref));
            fact("列", "column", labels.column(ref));
        });
        fact("值", "value", value(cell));
        if (cell instanceof Cell.Unresolved unresolved) {
            candidates(unresolved);
        }
        reading.provenance().of(ref).ifPresent(evidence -> evidence(evidence, cell));
        alternatives(report, ref);
        List<Diagnostic> diagnostics = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.cells().contains(ref))
                .toList();
        if (!diagnostics.isEmpty()) {
            console.line("  " + console.say("读取说明：", "notes on the reading:"));
            diagnostics.forEach(diagnostic -> DiagnosticText.print(console, diagnostic, "    "));
        }
    }

    private String value(Cell cell) {
        String kind = console.say(Words.of(cell.kind()));
        return switch (cell.kind()) {
            case BLANK, ABSENT, UNRESOLVED -> kind;
            case NUMBER -> CellNotation.print(cell);
            case SYMBOL, TEXT -> CellNotation.print(cell) + " (" + kind + ")";
        };
    }

    private void candidates(Cell.Unresolved cell) {
        if (cell.candidates().isEmpty()) {
            fact("可能的值", "candidates", console.say("没有", "none"));
        }
        for (Cell candidate : cell.candidates()) {
            fact("可能的值", "candidate", value(candidate));
        }
    }

    private void evidence(Evidence evidence, Cell cell) {
        fact("原文", "source text", '“' + evidence.raw() + '”');
        fact("位置", "place", PlaceText.of(evidence.location(), console.locale()));
        if (!evidence.label().isEmpty()) {
            fact("原文标签", "label as printed", '“' + evidence.label() + '”');
        }
        if (cell.kind() != CellKind.UNRESOLVED) {
            fact("依据", "placed here because", console.say(Words.of(evidence.basis())));
        }
    }

    private void alternatives(AnnualReport report, CellRef ref) {
        for (CellTable other : report.alternatives().getOrDefault(ref.table(), List.of())) {
            fact("同类的另一个表中", "in another table of the kind", value(other.cell(ref.row(), ref.column())));
        }
    }

    private void fact(String zh, String en, String value) {
        console.line("  " + console.say(zh, en) + console.say("：", ": ") + value);
    }
}
