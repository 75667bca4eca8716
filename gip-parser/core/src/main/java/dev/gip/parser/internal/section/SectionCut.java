package dev.gip.parser.internal.section;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the text of one section out of the lines of a document. */
final class SectionCut {

    private final SectionText rules;
    private final List<Line> lines;
    private final List<String> tableLines;
    private final List<Diagnostic> diagnostics;
    private final StringBuilder text = new StringBuilder();
    private String own = "";
    private boolean inOtherTable;

    SectionCut(SectionText rules, List<Line> lines, List<String> tableLines, List<Diagnostic> diagnostics) {
        this.rules = rules;
        this.lines = lines;
        this.tableLines = tableLines;
        this.diagnostics = diagnostics;
    }

    /**
     * The text from a heading to the next one.
     *
     * @param next the next heading; null where the text ends with a line
     * @param end index of the first line that is no part of it, the line of the next heading aside
     */
    String between(Heading heading, @Nullable Heading next, int end) {
        own = LabelText.of(heading.text()).core();
        int line = heading.lastLine();
        String first = SectionText.of(lines.get(line));
        boolean sameLine = next != null && next.line() == line;
        int stop = next != null && next.line() == line ? next.start() : first.length();
        if (heading.rest() < stop && tableLines.get(line).isEmpty()) {
            add(first.substring(heading.rest(), stop));
        }
        for (int i = line + 1; i < end; i++) {
            addLine(i);
        }
        if (next != null && !sameLine && next.start() > 0) {
            add(SectionText.of(lines.get(next.line())).substring(0, next.start()));
        }
        return text.toString();
    }

    private void addLine(int index) {
        Line line = lines.get(index);
        boolean own = !tableLines.get(index).isEmpty();
        if (own || SectionText.isRow(line)) {
            if (!own && !inOtherTable) {
                diagnostics.add(Issue.OTHER_TABLE.at(line.fields().get(0).location(), List.of(), line.text()));
            }
            inOtherTable = !own;
            return;
        }
        inOtherTable = false;
        add(line.text());
    }

    private void add(String printed) {
        String line = printed.strip();
        boolean heading = !own.isEmpty()
                && line.length() < 60
                && LabelText.of(line).core().equals(own);
        if (!heading && !rules.isForeign(line)) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }
}
