package dev.gip.parser.internal.recognition;

import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.section.SectionReading;
import dev.gip.parser.internal.table.TableReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a text that breaks off from one that lacks sections: its last sentence or table is not ended. */
final class BreakOff {

    private static final String ENDS = "。！？!?.；;：:…”\"）)》】";

    /** Shorter last lines may do without a full stop. */
    private static final int LONGEST_UNSTOPPED = 20;

    private BreakOff() {}

    /** What to say of a text that breaks off; empty where it ends, or lacks nothing. */
    static Optional<Diagnostic> of(Form form, List<Line> lines, SectionReading sections, TableReading tables) {
        Set<String> keys = sections.sections().stream().map(Section::key).collect(Collectors.toSet());
        boolean lacks =
                form.sections().stream().anyMatch(section -> section.required() && !keys.contains(section.key()));
        if (!lacks || keys.isEmpty() || sections.end() < lines.size()) {
            return Optional.empty();
        }
        Line last = lines.get(lines.size() - 1);
        String table = tables.tableLines().get(lines.size() - 1);
        boolean cut = table.isEmpty()
                ? isCut(last.text())
                : isCut(form.table(table), tables.tables().get(table));
        return cut
                ? Optional.of(Issue.TRUNCATED.at(
                        last.fields().get(0).location(),
                        List.of(),
                        last.fields().get(0).location().source(),
                        "最后一句话或最后一个表格没有结束",
                        "its last sentence or table is not ended"))
                : Optional.empty();
    }

    private static boolean isCut(String text) {
        return text.length() > LONGEST_UNSTOPPED && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isCut(Optional<TableDefinition> table, @Nullable CellTable cells) {
        if (table.isEmpty() || cells == null) {
            return false;
        }
        List<CellRef> all = table.get().cells();
        CellRef last = all.get(all.size() - 1);
        return cells.cell(last.row(), last.column()).kind() == CellKind.ABSENT;
    }
}
