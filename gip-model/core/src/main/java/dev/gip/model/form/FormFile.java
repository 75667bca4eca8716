package dev.gip.model.form;

import dev.gip.model.form.TableDefinition.Layout;
import dev.gip.model.relation.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form's data file. One statement a line: a keyword, a key, attributes in brackets, then the official label and
 * its variants parted by bars. The files beside this class explain themselves.
 */
final class FormFile {

    private static final int IN_FORCE = 9999;
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})?");

    private final FormId id;
    private String title = "";
    private String source = "";
    private int firstYear;
    private int lastYear = IN_FORCE;
    private int line;
    private final List<SectionDefinition> sections = new ArrayList<>();
    private final List<TableDefinition> tables = new ArrayList<>();
    private final List<Stated> relations = new ArrayList<>();
    private @Nullable OpenTable table;

    private FormFile(FormId id) {
        this.id = id;
    }

    static Form load(FormId id) {
        String resource = id.value() + ".form";
        try (InputStream in = FormFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The data of form " + id + " is missing from this jar: " + resource);
            }
            return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The data of form " + id + " could not be read", e);
        }
    }

    static Form parse(FormId id, String text) {
        FormFile file = new FormFile(id);
        for (String line : text.lines().toList()) {
            file.line++;
            file.read(line.strip());
        }
        return file.form();
    }

    private void read(String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        try {
            state(Statement.parse(text));
        } catch (IllegalArgumentException e) {
            throw wrong(line, e);
        }
    }

    private IllegalStateException wrong(int number, IllegalArgumentException cause) {
        return new IllegalStateException("Form " + id + ", line " + number + ": " + cause.getMessage(), cause);
    }

    private void state(Statement statement) {
        switch (statement.keyword()) {
            case "title" -> title = statement.rest();
            case "source" -> source = statement.rest();
            case "years" -> years(statement.rest());
            case "section" -> sections.add(section(statement));
            case "table" -> openTable(statement);
            case "note" -> open().note = statement.rest();
            case "frame" -> open().frames.add(statement.label());
            case "relation" -> relations.add(new Stated(line, RelationStatement.parse(open().key, statement.rest())));
            case "block" -> open().startBlock(statement.label());
            case "columns" -> open().columnGroups.add(statement.label());
            case "column" -> open().columns.add(column(statement));
            case "extra-column" -> open().extraColumns.add(column(statement));
            case "group" ->
                open().groups.add(new GroupDefinition(statement.key(), statement.label(), open().parent(statement)));
            case "row" ->
                open().rows
                        .add(new RowDefinition(
                                statement.key(), statement.label(), open().parent(statement), statement.attribute()));
            default -> throw new IllegalArgumentException("unknown keyword '" + statement.keyword() + "'");
        }
    }

    private static ColumnDefinition column(Statement statement) {
        return new ColumnDefinition(statement.key(), statement.label(), statement.attribute());
    }

    private void years(String rest) {
        Matcher matcher = YEARS.matcher(rest);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + rest + "' are no years; write 2019-2020, or 2021- for a form in force");
        }
        firstYear = Integer.parseInt(matcher.group(1));
        lastYear = matcher.group(2) == null ? IN_FORCE : Integer.parseInt(matcher.group(2));
    }

    private static SectionDefinition section(Statement statement) {
        String number = statement.flags().stream()
                .filter(flag -> !flag.equals("optional"))
                .findFirst()
                .orElse(null);
        boolean required = !statement.flags().contains("optional");
        return new SectionDefinition(statement.key(), number, statement.label(), required, statement.attribute());
    }

    private void openTable(Statement statement) {
        closeTable();
        table = new OpenTable(statement.key(), statement.label().official(), layout(statement.flags()));
    }

    private static Layout layout(List<String> flags) {
        if (flags.isEmpty()) {
            return Layout.ROWS;
        }
        if (flags.equals(List.of("single-row"))) {
            return Layout.SINGLE_ROW;
        }
        throw new IllegalArgumentException("unknown layout " + flags + "; write single-row or nothing");
    }

    private OpenTable open() {
        if (table == null) {
            throw new IllegalArgumentException("a statement on a table stands before any table");
        }
        return table;
    }

    private void closeTable() {
        if (table != null) {
            tables.add(table.close());
        }
    }

    private Form form() {
        closeTable();
        Form form = new Form(id, title, source, firstYear, lastYear, tables, sections, List.of());
        return new Form(
                id,
                title,
                source,
                firstYear,
                lastYear,
                tables,
                sections,
                relations.stream()
                        .flatMap(stated -> expand(stated, form).stream())
                        .toList());
    }

    private List<Relation> expand(Stated stated, Form form) {
        try {
            return stated.relation().expand(form);
        } catch (IllegalArgumentException e) {
            throw wrong(stated.line(), e);
        }
    }

    /** A relation and its line, for it may name rows that follow it. */
    private record Stated(int line, RelationStatement relation) {}

    /** A table whose statements are being read. */
    private static final class OpenTable {

        final String key;
        private final String title;
        private final Layout layout;
        final List<Label> frames = new ArrayList<>();
        private final List<BlockDefinition> blocks = new ArrayList<>();
        private @Nullable Label blockTitle;

        @Nullable
        String note;

        final List<ColumnDefinition> columns = new ArrayList<>();
        final List<ColumnDefinition> extraColumns = new ArrayList<>();
        final List<Label> columnGroups = new ArrayList<>();
        final List<GroupDefinition> groups = new ArrayList<>();
        final List<RowDefinition> rows = new ArrayList<>();

        OpenTable(String key, String title, Layout layout) {
            this.key = key;
            this.title = title;
            this.layout = layout;
        }

        void startBlock(Label label) {
            closeBlock();
            blockTitle = label;
        }

        private void closeBlock() {
            if (!rows.isEmpty()) {
                blocks.add(new BlockDefinition(blockTitle, columns, extraColumns, columnGroups, groups, rows));
            }
            columns.clear();
            extraColumns.clear();
            columnGroups.clear();
            groups.clear();
            rows.clear();
        }

        TableDefinition close() {
            closeBlock();
            return new TableDefinition(key, title, note, layout, frames, blocks);
        }

        /** The parent named by the statement, else the group or row with the longest key that begins this one's. */
        @Nullable
        String parent(Statement statement) {
            String named = statement.parent();
            if (named != null) {
                if (!has(named)) {
                    throw new IllegalArgumentException("there is no group or row '" + named + "' above");
                }
                return named;
            }
            for (int dot = statement.key().lastIndexOf('.');
                    dot > 0;
                    dot = statement.key().lastIndexOf('.', dot - 1)) {
                String candidate = statement.key().substring(0, dot);
                if (has(candidate)) {
                    return candidate;
                }
            }
            return null;
        }

        private boolean has(String key) {
            return groups.stream().anyMatch(group -> group.key().equals(key))
                    || rows.stream().anyMatch(row -> row.key().equals(key));
        }
    }
}
