package dev.gip.model.relation;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which relations a report is held to: where a table has local rows or columns, its sums may have other terms. */
final class OfficialTables {

    private OfficialTables() {}

    static List<Relation> relations(Form form, AnnualReport report) {
        Set<String> tables = new HashSet<>();
        report.tables().forEach((key, table) -> {
            if (table.cells().keySet().stream().noneMatch(CellRef::isLocal)) {
                tables.add(key);
            }
        });
        return form.relations().stream()
                .filter(relation ->
                        relation.cells().stream().map(CellRef::table).allMatch(tables::contains))
                .toList();
    }
}
