package dev.gip.parser.internal.section;

import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts the text into sections, leaves the tables out of it, and says where a heading does not fit its table. */
public final class SectionReader {

    private final Form form;
    private final List<String> notes;

    public SectionReader(Form form) {
        this.form = form;
        this.notes = form.tables().stream()
                .map(TableDefinition::note)
                .filter(Objects::nonNull)
                .map(note -> LabelText.of(note).core())
                .toList();
    }

    /**
     * Reads the sections.
     *
     * @param lines all lines of the document
     * @param headings the headings among them
     * @param tableLines for every line the key of the table it belongs to, or empty
     */
    public SectionReading read(List<Line> lines, List<Heading> headings, List<String> tableLines) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Heading> settled = new ArrayList<>();
        Set<String> all = headings.stream().map(Heading::key).collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : lines.size();
            Heading heading = settle(
                    headings.get(i),
                    all,
                    before,
                    tableLines.subList(headings.get(i).line(), end),
                    diagnostics);
            settled.add(heading);
            before.add(heading.key());
        }
        int end = settled.isEmpty()
                ? lines.size()
                : EndMatter.start(lines, settled.get(settled.size() - 1).line() + 1);
        List<Section> sections = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        List<TextLine> prose = new ArrayList<>();
        int first = settled.isEmpty() ? end : settled.get(0).line();
        for (int i = 0; i < first; i++) {
            if (tableLines.get(i).isEmpty()) {
                prose.add(new TextLine("", false, lines.get(i)));
            }
        }
        for (int i = 0; i < settled.size(); i++) {
            Heading heading = settled.get(i);
            int stop = i + 1 < settled.size() ? settled.get(i + 1).line() : end;
            addSection(heading, lines.subList(0, stop), tableLines, sections, keys, prose);
            evidence.putIfAbsent(
                    "section." + heading.key(),
                    new Evidence(heading.location(), heading.text(), heading.text(), Basis.TEXT));
        }
        return new SectionReading(sections, evidence, diagnostics, prose, end);
    }

    /** The table under a heading tells its section, whatever the heading says; without a table its number may. */
    private Heading settle(
            Heading heading, Set<String> all, Set<String> before, List<String> tables, List<Diagnostic> diagnostics) {
        Set<String> below = new HashSet<>(tables);
        below.remove("");
        boolean repeated = before.contains(heading.key());
        if (below.contains(heading.key()) || (below.isEmpty() && !repeated)) {
            return heading;
        }
        Optional<SectionDefinition> real = form.sections().stream()
                .filter(section -> below.isEmpty()
                        ? Objects.equals(section.number(), heading.number())
                        : below.contains(section.key()))
                .findFirst();
        boolean free = real.isPresent()
                && !all.contains(real.get().key())
                && !before.contains(real.get().key());
        if (!free) {
            return heading;
        }
        diagnostics.add(Issue.WRONG_HEADING.at(
                heading.location(),
                List.of(),
                heading.text(),
                real.get().label().official()));
        return heading.withKey(real.get().key());
    }

    private void addSection(
            Heading heading,
            List<Line> lines,
            List<String> tableLines,
            List<Section> sections,
            Set<String> keys,
            List<TextLine> prose) {
        StringBuilder text = new StringBuilder();
        String key = heading.key();
        String title = heading.text();
        prose.add(new TextLine(key, true, lines.get(heading.line())));
        for (int i = heading.line() + 1; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (!tableLines.get(i).isEmpty() || isNote(line)) {
                continue;
            }
            Optional<String> leadIn = LeadIn.of(form, line, keys, key);
            if (leadIn.isPresent()) {
                sections.add(new Section(key, title, text.toString()));
                keys.add(key);
                text.setLength(0);
                key = leadIn.get();
                title = "";
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
            prose.add(new TextLine(key, false, lines.get(i)));
        }
        sections.add(new Section(key, title, text.toString()));
        keys.add(key);
    }

    /** The note of a table, of which the beginning may be lost. */
    private boolean isNote(String line) {
        String core = LabelText.of(line).core();
        return core.length() >= 20 && notes.stream().anyMatch(note -> note.endsWith(core));
    }
}
