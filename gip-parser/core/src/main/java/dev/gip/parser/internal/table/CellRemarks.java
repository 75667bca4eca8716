package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.value.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is worth saying of a single cell: signs in words, units, texts that look like numbers. */
final class CellRemarks {

    /** Units of money; 万 and 万元 say the same. */
    private static final List<String> MONEY = List.of("元", "万", "万元", "亿", "亿元");

    private CellRemarks() {}

    /** What there is to say of a cell, under a header that may name a unit of its own. */
    static void of(
            Form form,
            CellRef ref,
            Cell cell,
            Evidence evidence,
            @Nullable Header header,
            List<Diagnostic> diagnostics) {
        if (cell instanceof Cell.Numeric number) {
            ofSign(ref, number, evidence, diagnostics);
            ofUnit(form, ref, number, evidence, header, diagnostics);
        } else if (cell instanceof Cell.Text && ValueReader.looksNumeric(evidence.raw())) {
            diagnostics.add(Issue.DOUBTFUL_NUMBER.at(evidence.location(), List.of(ref), evidence.raw()));
        }
    }

    private static void ofSign(CellRef ref, Cell.Numeric number, Evidence evidence, List<Diagnostic> diagnostics) {
        String raw = evidence.raw();
        if (raw.startsWith("增") || raw.startsWith("减") || raw.startsWith("減")) {
            diagnostics.add(Issue.SIGN_IN_WORDS.at(
                    evidence.location(), List.of(ref), raw, number.value().toPlainString()));
        }
    }

    private static void ofUnit(
            Form form,
            CellRef ref,
            Cell.Numeric number,
            Evidence evidence,
            @Nullable Header header,
            List<Diagnostic> diagnostics) {
        String unit = number.unit();
        if (unit == null || !MONEY.contains(unit)) {
            return;
        }
        Optional<String> columnUnit = printedUnit(header, ref).or(() -> unitOf(form, ref));
        boolean conflict = columnUnit.isPresent() && !sameScale(columnUnit.get(), unit);
        Issue issue = conflict ? Issue.UNIT_CONFLICT : Issue.UNIT_IN_CELL;
        diagnostics.add(
                issue.at(evidence.location(), List.of(ref), evidence.raw(), conflict ? columnUnit.get() : unit));
    }

    /** The unit of money that the printed head of the column names, as local copies of a form do. */
    private static Optional<String> printedUnit(@Nullable Header header, CellRef ref) {
        if (header == null) {
            return Optional.empty();
        }
        String head = header.text(ref.column());
        return Stream.of("亿元", "万元").filter(head::contains).findFirst();
    }

    private static boolean sameScale(String one, String other) {
        return one.replace("元", "").equals(other.replace("元", ""));
    }

    /** The unit that the form prints for a row, or else for a column. */
    static Optional<String> unitOf(Form form, CellRef ref) {
        return form.table(ref.table()).stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> units(block, ref))
                .findFirst();
    }

    private static Stream<String> units(BlockDefinition block, CellRef ref) {
        return block.rows().stream()
                .filter(row -> row.key().equals(ref.row()))
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.unit()),
                        block.columns().stream()
                                .filter(column -> column.key().equals(ref.column()))
                                .flatMap(column -> Stream.ofNullable(column.unit()))));
    }
}
