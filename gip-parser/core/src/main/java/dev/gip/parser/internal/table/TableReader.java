package dev.gip.parser.internal.table;

import dev.gip.model.form.Form;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the tables of a form from the lines of a document. */
public final class TableReader {

    private final Form form;
    private final TableContext context;
    private final TablePlacement placement;

    public TableReader(Form form, boolean strict) {
        this.form = form;
        this.context = new TableContext(form);
        this.placement = new TablePlacement(form, context, strict);
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
        placement.place(collector.rows()).forEach(assembler::add);
        assembler.openLastFigure(lines);
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!collector.strays().isEmpty()) {
            diagnostics.add(leftovers(collector.strays()));
        }
        return assembler.reading(
                collector.strays().size(), diagnostics, TableLines.of(collector.consumed(), collector.rows(), lines));
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
