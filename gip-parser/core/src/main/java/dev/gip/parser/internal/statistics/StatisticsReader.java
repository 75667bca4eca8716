package dev.gip.parser.internal.statistics;

import dev.gip.model.form.Form;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.table.StatisticsTable;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.table.PlacedRow;
import dev.gip.parser.internal.table.TableAssembler;
import dev.gip.parser.internal.table.TableReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the statistics table from the lines of a document. Immutable and shared by all parses of a parser. */
public final class StatisticsReader {

    private static final int MOST_NAMED = 10;

    private final Form form;
    private final IndicatorLabels labels;
    private final Indicators indicators;
    private final FigureHeads figureHeads;

    /** A reader for the form of the table. */
    public StatisticsReader(Form form) {
        this.form = form;
        this.labels = new IndicatorLabels(form);
        this.indicators = new Indicators(form);
        this.figureHeads = new FigureHeads(form);
    }

    /** Whether a document may hold the table; to find it takes longer. */
    public boolean mayStandIn(List<Line> lines) {
        return labels.areNamedIn(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    /** Finds the table. */
    public FoundStatistics find(List<Line> lines) {
        List<PieceLine> pieces = Personal.mark(new PieceReader(labels).read(lines));
        return FoundStatistics.of(RegionFinder.find(pieces), pieces);
    }

    /**
     * Reads what was found.
     *
     * @param year the year reported on; null where it is not known
     */
    public TableReading read(FoundStatistics found, @Nullable Integer year) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Piece> strays = new ArrayList<>();
        List<FilledRow> rows = rows(found, year, diagnostics, strays);
        List<Set<String>> keys = IndicatorResolver.resolve(
                indicators, labels, rows.stream().map(FilledRow::label).toList());
        TableAssembler assembler = new TableAssembler(form);
        List<Piece> leftovers = new ArrayList<>(strays);
        RowPlacing placing = new RowPlacing(form, rows, keys);
        for (PlacedRow row : placing.placed()) {
            assembler.add(row);
        }
        diagnostics.addAll(placing.diagnostics());
        leftovers.addAll(placing.leftovers());
        if (!leftovers.isEmpty()) {
            diagnostics.add(leftovers(leftovers));
        }
        return assembler.reading(leftovers.size(), diagnostics, found.tableLines());
    }

    private List<FilledRow> rows(
            FoundStatistics found, @Nullable Integer year, List<Diagnostic> diagnostics, List<Piece> strays) {
        List<FilledRow> rows = new ArrayList<>();
        Columns last = null;
        for (Region region : found.regions()) {
            CutTable table = TableCutter.cut(region, labels);
            ColumnGuess guess = new ColumnGuess(table);
            Columns above = last;
            Columns columns = new HeadReader(figureHeads)
                    .read(table, guess.numbersPerRow())
                    .or(() -> Optional.ofNullable(above))
                    .filter(guess::agrees)
                    .filter(named -> named.namesIndicators() || guess.followsLabels())
                    .or(guess::columns)
                    .orElseGet(Columns::unknown);
            List<String> heads = columns.lane(0).stream()
                    .filter(column -> column.role() == Role.FIGURE)
                    .map(Column::head)
                    .toList();
            List<String> keys = figureHeads.keys(heads, year);
            report(keys, heads, table, diagnostics);
            table.strays().stream().filter(Piece::isNumber).forEach(strays::add);
            rows.addAll(inLanes(table, RowFiller.fill(table, columns, keys)));
            last = columns;
        }
        return rows;
    }

    /** The rows of tables that stand side by side one below the other. */
    private static List<FilledRow> inLanes(CutTable table, List<FilledRow> rows) {
        boolean lanes = table.lanes().stream().allMatch(lane -> lane < 2);
        return !lanes
                ? rows
                : IntStream.range(0, rows.size())
                        .boxed()
                        .sorted(Comparator.comparing(table.lanes()::get))
                        .map(rows::get)
                        .toList();
    }

    private void report(List<String> keys, List<String> heads, CutTable table, List<Diagnostic> diagnostics) {
        boolean several = keys.size() > 1;
        boolean chosen = keys.contains(StatisticsTable.VALUE);
        if (!chosen) {
            diagnostics.add(Issue.NO_COLUMN_OF_THE_FORM.at(
                    table.labels().get(0).field().location(), List.of(), String.join("、", heads)));
        } else if (several) {
            String local = IntStream.range(0, keys.size())
                    .filter(i -> !keys.get(i).equals(StatisticsTable.VALUE))
                    .mapToObj(heads::get)
                    .collect(Collectors.joining("、"));
            diagnostics.add(Issue.LOCAL_COLUMN.at(table.labels().get(0).field().location(), List.of(), local));
        }
    }

    private static Diagnostic leftovers(List<Piece> leftovers) {
        String values = leftovers.stream()
                .limit(MOST_NAMED)
                .map(Piece::text)
                .collect(Collectors.joining("、", "", leftovers.size() > MOST_NAMED ? "…" : ""));
        return Issue.LEFTOVER_FIGURES.at(leftovers.get(0).field().location(), List.of(), values);
    }
}
