package dev.gip.parser.internal.recognition;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellKind;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.parser.internal.Deadline;
import dev.gip.parser.internal.figure.FigureReader;
import dev.gip.parser.internal.figure.FigureReading;
import dev.gip.parser.internal.flow.Flow;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.HeaderReader;
import dev.gip.parser.internal.header.HeaderReading;
import dev.gip.parser.internal.header.HeaderText;
import dev.gip.parser.internal.header.TitleLine;
import dev.gip.parser.internal.kind.References;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.section.Heading;
import dev.gip.parser.internal.section.ReportParts;
import dev.gip.parser.internal.section.SectionReading;
import dev.gip.parser.internal.table.TableReading;
import dev.gip.parser.internal.token.TokenLine;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a report of a document: form, tables, sections, header. Immutable and shared by all parses of a parser. */
public final class Recognition {

    /** How far into the first section the subject and the year of the report are looked for. */
    private static final int OPENING_LINES = 4;

    /** How many lines before the first section are searched for title and date; a longer front is no report's. */
    private static final int FRONT_LINES = 1000;

    /** A fact that only this library's own Markdown lists by this name. */
    private static final String STATED_FACT = "年度";

    private final @Nullable FormId demanded;
    private final boolean strict;
    private final LabelBook allLabels = new LabelBook(Forms.all());
    private final FormFinder formFinder = new FormFinder();
    private final Map<FormId, FormReaders> readers = new LinkedHashMap<>();

    /**
     * A recognition with a parser's settings.
     *
     * @param demanded the form to read with; null to find it out
     * @param strict whether only what the source shows is placed
     */
    public Recognition(@Nullable FormId demanded, boolean strict) {
        this.demanded = demanded;
        this.strict = strict;
        Forms.all().forEach(form -> readers.put(form.id(), new FormReaders(form, strict)));
    }

    /** The report in a document, or why there is none; the first one of several, and that there are more. */
    public Reading recognize(String source, Document document, Deadline deadline) {
        List<Reading> all = recognizeAll(source, document, deadline);
        Reading first = all.get(0);
        if (all.size() == 1 || first.report().isEmpty()) {
            return first;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(first.diagnostics());
        diagnostics.add(0, Issue.MULTIPLE_REPORTS.of(source, all.size()));
        return Reading.of(source, false, first.report().get(), first.provenance(), diagnostics);
    }

    /** The reports in a document one by one, or why there is none. */
    public List<Reading> recognizeAll(String source, Document document, Deadline deadline) {
        List<Line> lines = RunningHeads.drop(Flow.of(document, allLabels));
        List<TitleLine> titles = TitleLine.all(lines);
        Found whole = find(document, lines, ReportParts.changes(titles), deadline);
        List<Integer> starts = ReportParts.starts(
                whole.text(), whole.parts().headings(), whole.parts().tableLines(), titles);
        if (starts.size() > 1) {
            // What the format states of the whole, a page's title, is true of none of its reports.
            List<Property> files = document.properties().stream()
                    .filter(References::isReference)
                    .toList();
            Document part = new Document(files, List.of(), document.diagnostics());
            List<Reading> reports = new SeveralReports(
                            lines,
                            own -> read(source, part, find(part, own, Collections.emptyNavigableSet(), deadline)))
                    .read(starts);
            if (reports.size() > 1) {
                return reports;
            }
        }
        return List.of(read(source, document, whole));
    }

    /** Form, headings and tables of a document. */
    private Found find(Document document, List<Line> lines, NavigableSet<Integer> changes, Deadline deadline) {
        Optional<FormId> shown = Optional.ofNullable(demanded).or(() -> findForm(lines));
        Tokens read = shown.map(this::readersOf)
                .map(readers -> new Tokens(readers, readers.tokens(lines, deadline)))
                .orElseGet(() -> tokensByYear(document, lines, deadline));
        FormReaders form = read.form();
        int end = Annexes.start(lines, form);
        int further = Annexes.startOfFurther(lines, form, end);
        Annexes annexes = Annexes.read(lines.subList(further, lines.size()), form, deadline);
        Parts parts = form.parts(read.lines().subList(0, further), end, changes);
        deadline.check();
        return new Found(form, lines, lines.subList(0, end), parts, annexes);
    }

    private static Reading read(String source, Document document, Found found) {
        Form form = found.form().form();
        List<Line> text = found.text();
        List<Heading> headings = found.parts().headings();
        SectionReading sections = found.form()
                .sections()
                .read(text, headings, found.parts().tableLines().subList(0, text.size()));
        HeaderReading header = header(document, text, headings, sections.end());
        TableReading tables = found.parts().tables().read(header.header().year());
        Optional<Diagnostic> refusal = Refusal.of(
                source, document, found.lines(), text.subList(0, first(text, headings)), header, tables, sections);
        if (refusal.isPresent()) {
            return Reading.unrecognized(source, List.of(refusal.get()));
        }
        List<Diagnostic> gaps = new ArrayList<>(TablesElsewhere.of(form, document, text, headings, tables));
        BreakOff.of(form, text, sections, tables).ifPresent(gaps::add);
        return reading(source, form, document, header, tables, sections, found.annexes(), gaps);
    }

    private Optional<FormId> findForm(List<Line> lines) {
        return formFinder.find(
                lines, () -> readersOf(FormId.STATISTICS_2014).indicators(lines));
    }

    private Tokens tokensByYear(Document document, List<Line> lines, Deadline deadline) {
        FormReaders newest = readersOf(FormId.F2021);
        Tokens tokens = new Tokens(newest, newest.tokens(lines, deadline));
        List<Heading> headings = newest.headings(tokens.lines());
        HeaderReading header = header(document, lines, headings, lines.size());
        FormReaders form = readersOf(formOf(header.header().year(), headings));
        return form == newest ? tokens : new Tokens(form, form.tokens(lines, deadline));
    }

    private FormReaders readersOf(FormId id) {
        FormReaders found = readers.get(id);
        return found == null ? new FormReaders(Forms.of(id), strict) : found;
    }

    /** Without tables the year tells the form; without a year the sections do. */
    private static FormId formOf(@Nullable Integer year, List<Heading> headings) {
        if (year == null) {
            return headings.isEmpty() ? FormId.NARRATIVE_2008 : FormId.F2021;
        }
        Optional<FormId> form = Forms.forYear(year).map(Form::id);
        return form.filter(id -> !id.equals(FormId.STATISTICS_2014)).orElse(FormId.NARRATIVE_2008);
    }

    private static HeaderReading header(Document document, List<Line> lines, List<Heading> headings, int end) {
        int first = first(lines, headings);
        int opening = Math.min(lines.size(), first + 1 + OPENING_LINES);
        List<Line> front = new ArrayList<>(lines.subList(Math.max(0, first - FRONT_LINES), first));
        List<Line> text = new ArrayList<>(lines.subList(Math.min(first + 1, opening), opening));
        if (!headings.isEmpty()) {
            headings.get(0).before(lines).ifPresent(front::add);
            headings.get(0).behind(lines).ifPresent(line -> text.add(0, line));
        }
        return HeaderReader.read(new HeaderText(document.properties(), front, text, lines.subList(end, lines.size())));
    }

    /** Index of the first line of the first section, or of the first line that is no front any more. */
    private static int first(List<Line> lines, List<Heading> headings) {
        return headings.isEmpty()
                ? Math.min(lines.size(), FRONT_LINES)
                : headings.get(0).line();
    }

    private static Reading reading(
            String source,
            Form form,
            Document document,
            HeaderReading header,
            TableReading tables,
            SectionReading sections,
            Annexes annexes,
            List<Diagnostic> gaps) {
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        if (header.header().year() == null) {
            diagnostics.add(Issue.YEAR_UNKNOWN.of(source));
        }
        if (header.header().agency() == null) {
            diagnostics.add(Issue.AGENCY_UNKNOWN.of(source));
        }
        diagnostics.addAll(header.diagnostics());
        diagnostics.addAll(sections.diagnostics());
        diagnostics.addAll(tables.diagnostics());
        diagnostics.addAll(gaps);
        diagnostics.addAll(annexes.diagnostics());
        FigureReading figures = figures(document, header, sections, annexes);
        diagnostics.addAll(figures.diagnostics());
        AnnualReport report = new AnnualReport(
                form.id(),
                header.header(),
                sections.sections(),
                tables.tables(),
                annexes.alternatives(tables.alternatives()),
                figures.figures());
        Map<String, Evidence> facts = new LinkedHashMap<>(header.evidence());
        facts.putAll(sections.evidence());
        facts.putAll(figures.evidence());
        boolean complete = tables.leftovers() + annexes.leftovers() == 0
                && form.cells().stream()
                        .allMatch(ref -> isShown(report.cell(ref).kind()));
        return Reading.of(source, complete, report, new Provenance(tables.evidence(), facts), diagnostics);
    }

    /** A report that this library wrote lists its figures, or has none; any other states them in its text. */
    private static FigureReading figures(
            Document document, HeaderReading header, SectionReading sections, Annexes annexes) {
        boolean ours = document.properties().stream()
                .anyMatch(property -> property.name().equals(STATED_FACT));
        if (ours || !annexes.figures().figures().isEmpty()) {
            return annexes.figures();
        }
        return FigureReader.read(
                sections.prose(), header.header().year(), header.header().agency());
    }

    private static boolean isShown(CellKind kind) {
        return kind != CellKind.ABSENT && kind != CellKind.UNRESOLVED;
    }

    /** The lines of a document as the labels of a form show them. */
    private record Tokens(FormReaders form, List<TokenLine> lines) {}

    /** What stands in a document, and where; its text goes up to what this library writes behind a report. */
    private record Found(FormReaders form, List<Line> lines, List<Line> text, Parts parts, Annexes annexes) {}
}
