package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.reading.Evidence;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.RelationSystem;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The last figure of a text that ends in a table: the text may break off inside it. It counts only where it is a count of 0,
 * which no longer one begins with, or where a sum bears it out.
 */
final class CutFigure {

    private CutFigure() {}

    /** The cell of such a figure; empty where the document goes on behind its tables, or the figure is borne out. */
    static Optional<CellRef> find(
            List<TokenLine> lines, Map<CellRef, Evidence> evidence, Function<CellRef, Cell> cells, Form form) {
        TokenLine line = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (line == null || line.line().shape() == Shape.GRID) {
            return Optional.empty();
        }
        Token last = line.tokens().get(line.tokens().size() - 1);
        Token value = last.stuck() == null ? last : last.stuck();
        if (value.kind() != Token.Kind.VALUE || isClosed(value.field())) {
            return Optional.empty();
        }
        return evidence.entrySet().stream()
                .filter(entry ->
                        entry.getValue().location().equals(value.field().location()))
                .map(Map.Entry::getKey)
                .filter(ref -> cells.apply(ref).kind() == CellKind.NUMBER)
                .filter(ref -> mayGoOn(value.field().text())
                        || CellRemarks.unitOf(form, ref).isPresent())
                .filter(ref -> !isBorneOut(ref, cells, form))
                .findFirst();
    }

    /** Whether more digits may follow: a count that is 0 has no others. */
    private static boolean mayGoOn(String figure) {
        return !LabelText.fold(figure).strip().equals("0");
    }

    /** Whether something stands behind the figure on its line, such as a bar. */
    private static boolean isClosed(Field figure) {
        String line = figure.surroundings().excerpt().stripTrailing();
        return !line.isEmpty() && "|".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isBorneOut(CellRef ref, Function<CellRef, Cell> cells, Form form) {
        return new RelationSystem(form.relations())
                .evaluate(cells).stream()
                        .filter(check -> check.relation().cells().contains(ref))
                        .anyMatch(CutFigure::holds);
    }

    private static boolean holds(RelationCheck check) {
        return check.evaluated() && !check.broken();
    }
}
