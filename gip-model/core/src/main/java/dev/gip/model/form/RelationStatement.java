package dev.gip.model.form;

import dev.gip.model.CellRef;
import dev.gip.model.relation.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A relation as a data file states it: {@code kind by-column left + … = right + …}, where the terms are row keys and the
 * relation holds in every column; {@code by-row} the other way round. {@code results.*} stands for every row that
 * begins so and is not named itself in the relation.
 */
record RelationStatement(String table, String kind, boolean byColumn, List<String> left, List<String> right) {

    private static final Pattern STATEMENT = Pattern.compile("(\\S+) +by-(column|row) +([^=]+)=([^=]+)");

    static RelationStatement parse(String table, String text) {
        Matcher matcher = STATEMENT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no relation; write 'kind by-column a = b + c' or 'kind by-row a = b + c'");
        }
        boolean byColumn = matcher.group(2).equals("column");
        return new RelationStatement(
                table, matcher.group(1), byColumn, terms(matcher.group(3)), terms(matcher.group(4)));
    }

    private static List<String> terms(String side) {
        return Arrays.stream(side.split("\\+", -1)).map(String::strip).toList();
    }

    List<Relation> expand(Form form) {
        TableDefinition definition = form.table(table).orElseThrow();
        List<Relation> relations = new ArrayList<>();
        for (BlockDefinition block : definition.blocks()) {
            List<String> rows = block.rows().stream().map(RowDefinition::key).toList();
            List<String> columns =
                    block.columns().stream().map(ColumnDefinition::key).toList();
            List<String> terms = byColumn ? rows : columns;
            for (String other : byColumn ? columns : rows) {
                relations.add(new Relation(kind, cells(left, terms, other), cells(right, terms, other)));
            }
        }
        return relations;
    }

    private List<CellRef> cells(List<String> side, List<String> known, String other) {
        List<CellRef> cells = new ArrayList<>();
        for (String term : side) {
            List<String> keys = term.endsWith(".*") ? matching(term, known) : List.of(term);
            if (keys.isEmpty() || !known.containsAll(keys)) {
                throw new IllegalArgumentException(
                        "the relation names '" + term + "', which table " + table + " does not have");
            }
            for (String key : keys) {
                cells.add(byColumn ? new CellRef(table, key, other) : new CellRef(table, other, key));
            }
        }
        return cells;
    }

    private List<String> matching(String term, List<String> known) {
        String prefix = term.substring(0, term.length() - 1);
        return known.stream()
                .filter(key -> key.startsWith(prefix) && !left.contains(key) && !right.contains(key))
                .toList();
    }
}
