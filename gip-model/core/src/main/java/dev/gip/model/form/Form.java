package dev.gip.model.form;

import dev.gip.model.CellRef;
import dev.gip.model.relation.Relation;
import java.util.List;
import java.util.Optional;

/**
 * A form of the annual report as the State Council's General Office prescribes it: its tables, sections and the
 * relations between its cells.
 *
 * @param id its name
 * @param title the title of the form
 * @param source the circular or regulation that prescribes it
 * @param firstYear the first year reported on with it
 * @param lastYear the last year reported on with it; 9999 while it is in force
 * @param tables its tables in printed order
 * @param sections its sections in printed order
 * @param relations the sums that its cells must satisfy
 * @since 0.1
 */
public record Form(
        FormId id,
        String title,
        String source,
        int firstYear,
        int lastYear,
        List<TableDefinition> tables,
        List<SectionDefinition> sections,
        List<Relation> relations) {

    /** Copies the lists. */
    public Form {
        tables = List.copyOf(tables);
        sections = List.copyOf(sections);
        relations = List.copyOf(relations);
    }

    /**
     * A table by its key.
     *
     * @param key the key
     * @return the table, empty if this form has none of that key
     */
    public Optional<TableDefinition> table(String key) {
        for (TableDefinition table : tables) {
            if (table.key().equals(key)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /**
     * A section by its key.
     *
     * @param key the key
     * @return the section, empty if this form has none of that key
     */
    public Optional<SectionDefinition> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** {@return the addresses of all cells of the form in printed order} */
    public List<CellRef> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }

    /**
     * Whether reports on a year are made with this form.
     *
     * @param year the year reported on
     * @return whether the year lies in its span
     */
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
