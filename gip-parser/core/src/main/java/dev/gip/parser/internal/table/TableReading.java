package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import java.util.List;
import java.util.Map;

/**
 * The tables of a document.
 *
 * @param tables the tables by key
 * @param alternatives further tables of a kind by key
 * @param evidence what the cells of {@code tables} rest on
 * @param diagnostics what to know of them, in the order of the source
 * @param tableLines for every line the key of the table it belongs to; empty for a line of text
 * @param leftovers how many values inside tables belong to no cell
 */
public record TableReading(
        Map<String, CellTable> tables,
        Map<String, List<CellTable>> alternatives,
        Map<CellRef, Evidence> evidence,
        List<Diagnostic> diagnostics,
        List<String> tableLines,
        int leftovers) {}
