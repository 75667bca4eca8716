package dev.gip.parser.internal.statistics;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.table.StatisticsTable;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.statistics.Piece.Kind;
import dev.gip.parser.internal.table.PlacedRow;
import dev.gip.parser.internal.table.RawRow;
import dev.gip.parser.internal.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts filled rows under the indicators that their labels name. */
final class RowPlacing {

    private static final List<String> MONEY = List.of("元", "万元", "亿元");

    private final Map<String, String> units = new HashMap<>();
    private final Set<String> indicators = new HashSet<>();
    private final List<PlacedRow> placed = new ArrayList<>();
    private final List<Piece> leftovers = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    RowPlacing(Form form, List<FilledRow> rows, List<Set<String>> keys) {
        form.tables().stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> block.rows().stream())
                .forEach(this::note);
        Set<String> certain = new HashSet<>();
        keys.stream().filter(named -> named.size() == 1).forEach(certain::addAll);
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), keys.get(i), certain);
        }
    }

    private void note(RowDefinition row) {
        indicators.add(row.key());
        units.put(row.key(), Objects.requireNonNullElse(row.unit(), ""));
    }

    List<PlacedRow> placed() {
        return placed;
    }

    /** Figures of the table that belong to no cell. */
    List<Piece> leftovers() {
        return leftovers;
    }

    /** What there is to say of rows that have no cells of their own. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void place(FilledRow row, Set<String> named, Set<String> certain) {
        leftovers.addAll(row.leftovers());
        if (named.size() == 1) {
            String key = named.iterator().next();
            if (indicators.contains(key)) {
                placed.add(indicator(row, key));
            } else {
                subtotal(row, key);
            }
        } else if (named.isEmpty()) {
            local(row);
        } else {
            ambiguous(row, named, certain);
        }
    }

    private PlacedRow indicator(FilledRow row, String key) {
        Builder builder = new Builder(row, key);
        row.cells().forEach(builder::put);
        row.open().forEach(builder::leaveOpen);
        return builder.build();
    }

    /**
     * A figure beside a heading is a sub-total; signs and blanks there say nothing, and figures below it may belong to an
     * indicator that has lost its label.
     */
    private void subtotal(FilledRow row, String key) {
        if (!row.onOwnLine()) {
            row.cells().values().stream().filter(Piece::isNumber).forEach(leftovers::add);
            return;
        }
        Builder builder = new Builder(row, key);
        row.cells().forEach((column, piece) -> {
            if (piece.isNumber() || piece.asCell() instanceof Cell.Unresolved) {
                builder.put(column, piece);
            }
        });
        row.open()
                .values()
                .forEach(pieces -> pieces.stream().filter(Piece::isNumber).forEach(leftovers::add));
        if (!builder.cells.isEmpty()) {
            placed.add(builder.build());
        }
    }

    private void local(FilledRow row) {
        boolean heading = row.cells().values().stream().allMatch(piece -> piece.kind() == Kind.BLANK)
                && row.open().isEmpty()
                && row.unit() == null;
        String name = name(row);
        if (heading || LabelText.of(name).core().isEmpty()) {
            row.cells().values().stream().filter(Piece::isNumber).forEach(leftovers::add);
            return;
        }
        Builder builder = new Builder(row, CellRef.localKey(name));
        row.cells().forEach(builder::put);
        row.open().forEach(builder::leaveOpen);
        builder.diagnostics.add(
                Issue.LOCAL_ROW.at(row.label().field().location(), List.copyOf(builder.cells.keySet()), name));
        placed.add(builder.build());
    }

    /** A label that two indicators share, where the order does not tell which: the figure may be that of either. */
    private void ambiguous(FilledRow row, Set<String> named, Set<String> certain) {
        Set<String> free = new TreeSet<>(named);
        free.removeAll(certain);
        List<CellRef> refs = new ArrayList<>();
        for (String key : free) {
            Builder builder = new Builder(row, key);
            row.cells().forEach((column, piece) -> builder.unresolved(column, List.of(piece)));
            row.open().forEach(builder::unresolved);
            refs.addAll(builder.cells.keySet());
            placed.add(builder.build());
        }
        if (free.isEmpty()) {
            row.cells().values().stream().filter(Piece::isNumber).forEach(leftovers::add);
        }
        String meanings = String.join("、", new TreeSet<>(named));
        diagnostics.add(Issue.AMBIGUOUS_LABEL.at(row.label().field().location(), refs, name(row), meanings));
    }

    private static String name(FilledRow row) {
        return row.label().text().replace('\n', ' ').strip();
    }

    /** A row while it is placed. */
    private final class Builder {

        private final FilledRow row;
        private final String key;
        private final Map<CellRef, Cell> cells = new LinkedHashMap<>();
        private final Map<CellRef, Evidence> evidence = new LinkedHashMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Builder(FilledRow row, String key) {
            this.row = row;
            this.key = key;
        }

        private CellRef ref(String column) {
            return new CellRef(StatisticsTable.KEY, key, column);
        }

        void put(String column, Piece piece) {
            CellRef ref = ref(column);
            cells.put(ref, withPrintedUnit(piece.asCell()));
            evidence.put(ref, new Evidence(piece.field().location(), piece.text(), name(row), row.basis()));
            if (piece.kind() == Kind.BLANK && indicators.contains(key)) {
                diagnostics.add(Issue.BLANK_ROW.at(row.label().field().location(), List.of(ref), name(row)));
            }
        }

        /** A row in 元 where the form has 万元 says so in its cell; else its figure would be ten thousand times too large. */
        private Cell withPrintedUnit(Cell cell) {
            String printed = printedUnit();
            String official = units.getOrDefault(key, "");
            boolean other = printed != null && MONEY.contains(official) && !printed.equals(official);
            boolean bare = cell instanceof Cell.Numeric number && number.unit() == null;
            return other && bare ? new Cell.Numeric(cell.number().orElseThrow(), printed) : cell;
        }

        private @Nullable String printedUnit() {
            Piece unit = row.unit();
            String text = LabelText.fold(unit == null ? row.label().text() : unit.text())
                    .replace(" ", "");
            return MONEY.stream()
                    .filter(money -> text.equals(money)
                            || text.contains("(" + money + ")")
                            || text.contains("单位:" + money + ")"))
                    .findFirst()
                    .orElse(null);
        }

        void leaveOpen(String column, List<Piece> pieces) {
            unresolved(column, pieces);
            diagnostics.add(Issue.UNRESOLVED_CELLS.at(
                    row.label().field().location(), List.of(ref(column)), name(row), pieces.size(), 1));
        }

        void unresolved(String column, List<Piece> pieces) {
            List<Cell> candidates =
                    pieces.stream().map(Piece::asCell).distinct().toList();
            cells.put(ref(column), new Cell.Unresolved(candidates));
            evidence.put(
                    ref(column),
                    new Evidence(row.label().field().location(), row.label().text(), name(row), row.basis()));
        }

        PlacedRow build() {
            Token label =
                    new Token(Token.Kind.LABEL, row.label().field(), row.label().targets(), null, null);
            RawRow raw = new RawRow(List.of(ref(StatisticsTable.VALUE)), label, 0, Shape.PLAIN, 0, 0);
            return new PlacedRow(raw, cells, evidence, diagnostics, List.of());
        }
    }
}
