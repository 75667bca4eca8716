package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts placed rows together to tables; a row that comes a second time belongs to a second table of its kind. */
public final class TableAssembler {

    private final Form form;
    private final Map<String, List<Map<CellRef, Cell>>> tables = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Map<CellRef, Evidence> evidence = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public TableAssembler(Form form) {
        this.form = form;
    }

    public void add(PlacedRow placed) {
        CellRef first = placed.row().slots.get(0);
        String row = form.table(first.table()).orElseThrow().layout() == TableDefinition.Layout.SINGLE_ROW
                ? first.table()
                : first.table() + '/' + first.row();
        shown.add(row);
        if (placed.cells().isEmpty()) {
            return;
        }
        int copy = seen.merge(row, 1, Integer::sum) - 1;
        List<Map<CellRef, Cell>> copies = tables.computeIfAbsent(first.table(), key -> new ArrayList<>());
        while (copies.size() <= copy) {
            copies.add(new LinkedHashMap<>());
        }
        copies.get(copy).putAll(placed.cells());
        if (copy == 0) {
            evidence.putAll(placed.evidence());
        }
        diagnostics.addAll(placed.diagnostics());
        placed.evidence()
                .forEach((ref, basis) -> CellRemarks.of(
                        form,
                        ref,
                        placed.cells().getOrDefault(ref, Cell.absent()),
                        basis,
                        placed.row().header,
                        diagnostics));
    }

    /** Leaves the figure open that the text may break off inside. */
    void openLastFigure(List<TokenLine> lines) {
        CutFigure.find(lines, evidence, this::cell, form).ifPresent(ref -> {
            Evidence last = Objects.requireNonNull(evidence.get(ref));
            first(ref.table()).put(ref, new Cell.Unresolved(List.of(cell(ref))));
            diagnostics.add(Issue.BROKEN_OFF.at(last.location(), List.of(ref), last.raw()));
        });
    }

    private Cell cell(CellRef ref) {
        return first(ref.table()).getOrDefault(ref, Cell.absent());
    }

    private Map<CellRef, Cell> first(String table) {
        List<Map<CellRef, Cell>> copies = tables.get(table);
        return copies == null ? Map.of() : copies.get(0);
    }

    public TableReading reading(int leftovers, List<Diagnostic> more, List<String> tableLines) {
        Map<String, CellTable> first = new LinkedHashMap<>();
        Map<String, List<CellTable>> alternatives = new LinkedHashMap<>();
        tables.forEach((key, copies) -> {
            List<CellTable> built =
                    copies.stream().map(cells -> new CellTable(key, cells)).toList();
            first.put(key, settle(built));
            if (built.size() > 1) {
                alternatives.put(key, built.subList(1, built.size()));
            }
        });
        diagnostics.addAll(more);
        form.tables().forEach(table -> reportAbsent(table, first));
        return new TableReading(first, alternatives, evidence, diagnostics, tableLines, leftovers);
    }

    /** The first table, in which cells that a further one shows otherwise are unresolved. */
    private CellTable settle(List<CellTable> copies) {
        CellTable first = copies.get(0);
        Map<CellRef, Cell> settled = new LinkedHashMap<>(first.cells());
        List<CellRef> conflicts = new ArrayList<>();
        for (CellTable other : copies.subList(1, copies.size())) {
            for (Map.Entry<CellRef, Cell> entry : other.cells().entrySet()) {
                CellRef ref = entry.getKey();
                Cell mine = first.cell(ref.row(), ref.column());
                if (!mine.equals(entry.getValue()) && mine.kind() != CellKind.ABSENT) {
                    conflicts.add(ref);
                    settled.put(ref, new Cell.Unresolved(List.of(mine, entry.getValue())));
                }
            }
        }
        if (!conflicts.isEmpty()) {
            String title = form.table(first.key()).orElseThrow().title();
            diagnostics.add(Issue.CONFLICTING_TABLES.at(null, conflicts, title, conflicts.size()));
        }
        return new CellTable(first.key(), settled);
    }

    private void reportAbsent(TableDefinition table, Map<String, CellTable> found) {
        CellTable cells = found.get(table.key());
        if (cells == null) {
            diagnostics.add(Issue.TABLE_ABSENT.at(null, table.cells(), table.title()));
            return;
        }
        List<RowDefinition> gone = new ArrayList<>();
        List<CellRef> goneCells = new ArrayList<>();
        for (BlockDefinition block : table.blocks()) {
            for (RowDefinition row : block.rows()) {
                List<CellRef> absent = block.columns().stream()
                        .map(column -> new CellRef(table.key(), row.key(), column.key()))
                        .filter(ref -> !cells.cells().containsKey(ref))
                        .toList();
                if (absent.size() == block.columns().size()) {
                    gone.add(row);
                    goneCells.addAll(absent);
                    continue;
                }
                reportGone(table, gone, goneCells);
                if (!absent.isEmpty() && !isClipped(absent.get(0))) {
                    diagnostics.add(
                            Issue.CELLS_ABSENT.at(null, absent, row.label().official(), absent.size()));
                }
            }
        }
        reportGone(table, gone, goneCells);
    }

    /** Rows that follow one another in the form and are all absent are one loss. */
    private void reportGone(TableDefinition table, List<RowDefinition> rows, List<CellRef> cells) {
        if (rows.isEmpty()) {
            return;
        }
        String first = rows.get(0).label().official();
        String last = rows.get(rows.size() - 1).label().official();
        diagnostics.add(
                rows.size() == 1
                        ? Issue.ROW_ABSENT.at(null, cells, first)
                        : Issue.ROWS_ABSENT.at(null, cells, table.title(), rows.size(), first, last));
        rows.clear();
        cells.clear();
    }

    private boolean isClipped(CellRef ref) {
        return diagnostics.stream()
                .anyMatch(diagnostic -> diagnostic.code().equals(Issue.CLIPPED_ROW.name())
                        && diagnostic.cells().contains(ref));
    }
}
