package dev.gip.parser.internal.recognition;

import dev.gip.model.form.Form;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.kind.References;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.section.Heading;
import dev.gip.parser.internal.table.TableReading;
import dev.gip.parser.spi.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says where the tables may be that the text of a report does not show: in pictures or in attached files. */
final class TablesElsewhere {

    private TablesElsewhere() {}

    static List<Diagnostic> of(
            Form form, Document document, List<Line> lines, List<Heading> headings, TableReading tables) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (TableDefinition table : form.tables()) {
            int index = tables.tables().containsKey(table.key()) ? -1 : indexOf(table.key(), headings);
            if (index < 0) {
                continue;
            }
            Heading heading = headings.get(index);
            Heading next = index + 1 < headings.size() ? headings.get(index + 1) : null;
            String names = under(document, lines, heading, next);
            if (!names.isEmpty()) {
                diagnostics.add(Issue.TABLE_ELSEWHERE.at(heading.location(), table.cells(), table.title(), names));
            }
        }
        return diagnostics;
    }

    private static int indexOf(String key, List<Heading> headings) {
        int index = headings.size() - 1;
        while (index >= 0 && !headings.get(index).key().equals(key)) {
            index--;
        }
        return index;
    }

    /** What the section refers to; where it refers to nothing, the files attached to the whole. */
    private static String under(Document document, List<Line> lines, Heading heading, @Nullable Heading next) {
        int end = next == null ? lines.size() : next.line();
        List<Line> section = lines.subList(Math.min(heading.lastLine() + 1, end), end);
        String own = References.between(
                document.properties(), section, heading.location(), next == null ? null : next.location());
        return own.isEmpty() ? References.files(document.properties(), lines) : own;
    }
}
