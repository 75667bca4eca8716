package dev.gip.model.form;

import dev.gip.model.form.TableDefinition.Layout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form's data file. One statement a line: a keyword, a key, attributes in brackets, then the official label and
 * its variants parted by bars. The files beside this class explain themselves.
 */
final class FormFile {

    private final FormId id;
    private String title = "";
    private String source = "";
    private int firstYear;
    private int lastYear = 9999;
    private final List<SectionDefinition> sections = new ArrayList<>();
    private final List<TableDefinition> tables = new ArrayList<>();
    private final List<RelationStatement> relations = new ArrayList<>();
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
            FormFile file = new FormFile(id);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.read(line.strip(), ++number);
            }
            return file.form();
        } catch (IOException e) {
            throw new UncheckedIOException("The data of form " + id + " could not be read", e);
        }
    }

    private void read(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Statement statement = Statement.parse(line);
        switch (statement.keyword()) {
            case "title" -> title = statement.rest();
            case "source" -> source = statement.rest();
            case "years" -> years(statement.rest());
            case "section" -> sections.add(section(statement));
            case "table" -> openTable(statement);
            case "note" -> open().note = statement.rest();
            case "relation" -> relations.add(RelationStatement.parse(open().key, statement.rest()));
            case "block" -> open().startBlock(statement.label());
            case "columns" -> open().columnGroups.add(statement.label());
            case "column" ->
                open().columns.add(new ColumnDefinition(statement.key(), statement.label(), statement.attribute()));
            case "group" ->
                open().groups.add(new GroupDefinition(statement.key(), statement.label(), open().parent(statement)));
            case "row" ->
                open().rows
                        .add(new RowDefinition(
                                statement.key(), statement.label(), open().parent(statement), statement.attribute()));
            default ->
                throw new IllegalStateException(
                        "Form " + id + ", line " + number + ": unknown keyword '" + statement.keyword() + "'");
        }
    }

    private void years(String rest) {
        int dash = rest.indexOf('-');
        firstYear = Integer.parseInt(rest.substring(0, dash));
        if (dash + 1 < rest.length()) {
            lastYear = Integer.parseInt(rest.substring(dash + 1));
        }
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
        Layout layout = statement.flags().isEmpty()
                ? Layout.ROWS
                : Layout.valueOf(
                        statement.flags().get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        table = new OpenTable(statement.key(), statement.label().official(), layout);
    }

    private OpenTable open() {
        if (table == null) {
            throw new IllegalStateException("Form " + id + ": a statement on a table stands before any table");
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
                        .flatMap(relation -> relation.expand(form).stream())
                        .toList());
    }

    /** A table whose statements are being read. */
    private static final class OpenTable {

        final String key;
        private final String title;
        private final Layout layout;
        private final List<BlockDefinition> blocks = new ArrayList<>();
        private @Nullable Label blockTitle;

        @Nullable
        String note;

        final List<ColumnDefinition> columns = new ArrayList<>();
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
                blocks.add(new BlockDefinition(blockTitle, columns, columnGroups, groups, rows));
            }
            columns.clear();
            columnGroups.clear();
            groups.clear();
            rows.clear();
        }

        TableDefinition close() {
            closeBlock();
            return new TableDefinition(key, title, note, layout, blocks);
        }

        /** The parent named by the statement, else the group or row with the longest key that begins this one's. */
        @Nullable
        String parent(Statement statement) {
            if (statement.parent() != null) {
                return statement.parent();
            }
            for (int dot = statement.key().lastIndexOf('.');
                    dot > 0;
                    dot = statement.key().lastIndexOf('.', dot - 1)) {
                String candidate = statement.key().substring(0, dot);
                if (groups.stream().anyMatch(group -> group.key().equals(candidate))
                        || rows.stream().anyMatch(row -> row.key().equals(candidate))) {
                    return candidate;
                }
            }
            return null;
        }
    }
}
