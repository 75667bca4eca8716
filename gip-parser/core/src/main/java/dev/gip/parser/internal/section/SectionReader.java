package dev.gip.parser.internal.section;

import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts the text into sections, leaves the tables out of it, and says where a heading does not fit its table. */
public final class SectionReader {

    private final Form form;
    private final SectionText text;

    public SectionReader(Form form) {
        this.form = form;
        this.text = new SectionText(form);
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
        List<Heading> settled = settle(lines, headings, tableLines, diagnostics);
        if (settled.isEmpty()) {
            return new SectionReading(List.of(), Map.of(), diagnostics, front(lines, tableLines), lines.size());
        }
        Set<Section> sections = new LinkedHashSet<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        List<TextLine> prose = front(lines.subList(0, settled.get(0).line()), tableLines);
        settled.get(0).before(lines).ifPresent(line -> prose.add(new TextLine("", false, line)));
        int end = lines.size();
        int reportEnd = -1;
        for (int i = 0; i < settled.size(); i++) {
            Heading heading = settled.get(i);
            Heading next = i + 1 < settled.size() ? settled.get(i + 1) : null;
            boolean last = next == null || next.run() != heading.run() || isAnnex(next, heading);
            int stop = next == null ? lines.size() : next.line();
            end = last ? EndMatter.start(lines.subList(0, stop), heading.lastLine() + 1) : stop;
            reportEnd = next != null && isAnnex(next, heading) && end < stop ? end : reportEnd;
            SectionCut cut = new SectionCut(text, lines, tableLines, diagnostics, prose);
            Section section =
                    new Section(heading.key(), heading.text(), cut.between(heading, end == stop ? next : null, end));
            if (heading.run() == 0 || !sections.contains(section)) {
                sections.add(section);
            }
            evidence.putIfAbsent(
                    "section." + heading.key(),
                    new Evidence(heading.location(), heading.text(), heading.text(), Basis.TEXT));
        }
        return new SectionReading(List.copyOf(sections), evidence, diagnostics, prose, reportEnd < 0 ? end : reportEnd);
    }

    /** The text in front of the first section. */
    private static List<TextLine> front(List<Line> lines, List<String> tableLines) {
        List<TextLine> front = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (tableLines.get(i).isEmpty()) {
                front.add(new TextLine("", false, lines.get(i)));
            }
        }
        return front;
    }

    /**
     * Whether a heading heads a table that is attached to a report, behind its signature: one that is no part of the text, or
     * one that stands without a heading behind sections that it belongs before.
     */
    private boolean isAnnex(Heading heading, Heading before) {
        boolean late = heading.text().isEmpty() && ordinal(heading) > 0 && ordinal(heading) < ordinal(before);
        return form.table(heading.key()).isPresent()
                && (late
                        || form.sections().stream()
                                .anyMatch(section -> section.key().equals(heading.key()) && !section.required()));
    }

    private int ordinal(Heading heading) {
        return form.sections().stream()
                .filter(section -> section.key().equals(heading.key()) && section.number() != null)
                .mapToInt(section -> Numbering.valueOf(section.number()))
                .findFirst()
                .orElse(0);
    }

    /** The headings with the keys that their tables tell, and a section for every table that stands without one. */
    private List<Heading> settle(
            List<Line> lines, List<Heading> headings, List<String> tableLines, List<Diagnostic> diagnostics) {
        List<Heading> settled = new ArrayList<>();
        Set<String> all = headings.stream().map(Heading::key).collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : lines.size();
            int start = Math.min(headings.get(i).line(), end);
            Heading heading = headings.get(i);
            boolean copied = !before.add(
                    heading.key() + ' ' + LabelText.of(heading.text()).core());
            Set<String> tables = new HashSet<>(tableLines.subList(start, end));
            tables.remove("");
            int next = heading.lastLine() + 1;
            boolean direct = next < end
                    && !tableLines.get(next).isEmpty()
                    && heading.behind(lines).isEmpty();
            settled.add(settle(new Region(heading, copied, direct, tables), all, diagnostics));
            all.add(settled.get(i).key());
        }
        if (!settled.isEmpty()) {
            addWithoutHeading(lines, tableLines, settled);
        }
        return settled;
    }

    /**
     * The table under a heading tells its section, whatever the heading says; without a table its number may, where it has
     * the words of one before it, as a heading has that was copied and not changed.
     */
    private Heading settle(Region region, Set<String> all, List<Diagnostic> diagnostics) {
        Heading heading = region.heading;
        Set<String> below = region.tables;
        boolean own = below.contains(heading.key()) || (below.isEmpty() && !region.copied);
        if (own || (!below.isEmpty() && !heads(region))) {
            return heading;
        }
        Optional<SectionDefinition> real = form.sections().stream()
                .filter(section -> below.isEmpty() ? isNumberOf(section, heading) : below.contains(section.key()))
                .filter(section -> !all.contains(section.key()))
                .findFirst();
        if (real.isEmpty()) {
            return heading;
        }
        if (isUnknown(heading) && isNumberOf(real.get(), heading)) {
            return heading.withKey(real.get().key());
        }
        diagnostics.add(Issue.WRONG_HEADING.at(
                heading.location(),
                List.of(),
                heading.text(),
                real.get().label().official()));
        return heading.withKey(real.get().key());
    }

    /** Whether a heading heads the table below it: it names a section of tables, or no text stands between them. */
    private boolean heads(Region region) {
        return region.direct || form.table(region.heading.key()).isPresent() || isUnknown(region.heading);
    }

    private static boolean isNumberOf(SectionDefinition section, Heading heading) {
        return section.number() != null && section.number().equals(heading.number());
    }

    /** Whether the words of a heading name no section of the form. */
    private boolean isUnknown(Heading heading) {
        return form.sections().stream().noneMatch(section -> section.key().equals(heading.key()));
    }

    /** A table whose section has no heading begins that section where it stands. */
    private void addWithoutHeading(List<Line> lines, List<String> tableLines, List<Heading> settled) {
        Set<String> keys = settled.stream().map(Heading::key).collect(Collectors.toSet());
        List<Heading> added = new ArrayList<>();
        for (int i = 0; i < tableLines.size(); i++) {
            String table = tableLines.get(i);
            boolean section = form.sections().stream()
                    .anyMatch(definition -> definition.key().equals(table));
            if (section && keys.add(table)) {
                Line line = lines.get(i);
                added.add(new Heading(
                        i, 0, i, 0, table, 0, "", line.fields().get(0).location(), 0));
            }
        }
        settled.addAll(added);
        settled.sort(Comparator.comparingInt(Heading::line).thenComparingInt(Heading::start));
    }

    /**
     * A heading and what stands below it.
     *
     * @param copied whether a heading before it has the same words
     * @param direct whether a table stands right below it
     * @param tables the keys of the tables below it
     */
    private record Region(Heading heading, boolean copied, boolean direct, Set<String> tables) {}
}
