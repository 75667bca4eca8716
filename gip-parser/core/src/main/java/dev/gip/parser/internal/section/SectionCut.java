package dev.gip.parser.internal.section;

import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the text of one section out of the lines of a document. */
final class SectionCut {

    private static final int LONGEST_HEADING = 60;

    private final SectionText rules;
    private final List<Line> lines;
    private final List<String> tableLines;
    private final List<Diagnostic> diagnostics;
    private final List<TextLine> prose;
    private final StringBuilder text = new StringBuilder();
    private String key = "";
    private String own = "";
    private boolean inOtherTable;

    /**
     * A cut.
     *
     * @param tableLines for every line the key of the table it belongs to, or empty
     * @param diagnostics takes what there is to say
     * @param prose takes the lines of the text
     */
    SectionCut(
            SectionText rules,
            List<Line> lines,
            List<String> tableLines,
            List<Diagnostic> diagnostics,
            List<TextLine> prose) {
        this.rules = rules;
        this.lines = lines;
        this.tableLines = tableLines;
        this.diagnostics = diagnostics;
        this.prose = prose;
    }

    /**
     * The text from a heading to the next one.
     *
     * @param next the next heading; null where the text ends with a line
     * @param end index of the first line that is no part of it, the line of the next heading aside
     */
    String between(Heading heading, @Nullable Heading next, int end) {
        key = heading.key();
        own = LabelText.of(heading.text()).core();
        int line = heading.lastLine();
        addHeading(heading);
        boolean sameLine = next != null && next.line() == line;
        int stop = next != null && next.line() == line ? next.start() : Integer.MAX_VALUE;
        if (tableLines.get(line).isEmpty()) {
            SectionText.part(lines.get(line), heading.rest(), stop).ifPresent(this::add);
        }
        for (int i = line + 1; i < end; i++) {
            addLine(i);
        }
        if (next != null && !sameLine) {
            next.before(lines).ifPresent(this::add);
        }
        return text.toString();
    }

    private void addHeading(Heading heading) {
        for (int i = heading.line(); i <= heading.lastLine() && !heading.text().isEmpty(); i++) {
            int from = i == heading.line() ? heading.start() : 0;
            int to = i == heading.lastLine() ? heading.rest() : Integer.MAX_VALUE;
            SectionText.part(lines.get(i), from, to).ifPresent(line -> prose.add(new TextLine(key, true, line)));
        }
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
        add(line);
    }

    private void add(Line line) {
        String printed = line.text();
        boolean heading = !own.isEmpty()
                && printed.length() < LONGEST_HEADING
                && LabelText.of(printed).core().equals(own);
        if (!heading && !rules.isForeign(printed)) {
            text.append(text.isEmpty() ? "" : "\n").append(printed);
            prose.add(new TextLine(key, false, line));
        }
    }
}
