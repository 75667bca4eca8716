package dev.gip.parser.internal.table;

import dev.gip.model.form.Form;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables of a form from the lines of a document. */
public final class TableReader {

    private final Form form;
    private final TableContext context;
    private final boolean strict;

    public TableReader(Form form, boolean strict) {
        this.form = form;
        this.context = new TableContext(form);
        this.strict = strict;
    }

    /**
     * Reads the tables.
     *
     * @param lines all lines of the document
     * @param boundaries the lines that head a section, where every table ends
     */
    public TableReading read(List<TokenLine> lines, boolean[] boundaries) {
        RowCollector collector = new RowCollector(context, boundaries);
        collector.read(lines);
        TableAssembler assembler = new TableAssembler(form);
        for (PlacedRow row : place(PrintedColumns.settle(collector.rows()))) {
            assembler.add(row);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!collector.strays().isEmpty()) {
            diagnostics.add(leftovers(collector.strays()));
        }
        return assembler.reading(
                collector.strays().size(), diagnostics, TableLines.of(collector.consumed(), collector.rows(), lines));
    }

    /** Places every row with what the rows of the same table and shape tell about its layout. */
    private List<PlacedRow> place(List<RawRow> rows) {
        Map<String, List<RawRow>> families = rows.stream()
                .collect(Collectors.groupingBy(TableReader::family, LinkedHashMap::new, Collectors.toList()));
        RowSums sums = new RowSums(form);
        Map<String, RowPlacer> placers = new LinkedHashMap<>();
        families.forEach((family, members) -> placers.put(
                family,
                new RowPlacer(
                        context,
                        sums,
                        RowModel.of(
                                members,
                                context.geometry(members.get(0).slots.get(0).table())),
                        ClippedEdge.of(members),
                        strict)));
        List<PlacedRow> placed = new ArrayList<>();
        for (RawRow row : rows) {
            RowPlacer placer = placers.get(family(row));
            if (placer != null) {
                placed.add(placer.place(row));
            }
        }
        Set<PlacedRow> doubtful = new ClippedSums(form).doubtful(placed);
        return placed.stream()
                .map(row -> doubtful.contains(row) ? RowPlacer.unresolved(row.row()) : row)
                .toList();
    }

    private static String family(RawRow row) {
        Shape shape = row.shape;
        return row.slots.get(0).table() + (shape == Shape.GRID ? " grid " + row.segment : " text");
    }

    private static Diagnostic leftovers(List<Token> strays) {
        SourceLocation first = strays.get(0).field().location();
        String values = strays.stream()
                .limit(10)
                .map(token -> token.field().text())
                .collect(Collectors.joining("、", "", strays.size() > 10 ? "…" : ""));
        return Issue.LEFTOVER_FIGURES.at(first, List.of(), values);
    }
}
