package dev.gip.parser.internal.recognition;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.Deadline;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.parser.internal.figure.FigureReading;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.table.TableReading;
import dev.gip.parser.internal.value.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this library writes behind the sections of a report: tables that belong to no section, further tables of a kind,
 * figures of the prose, findings.
 */
final class Annexes {

    private static final String MARK = "附：";
    private static final String FURTHER = MARK + "另一份";
    private static final String FIGURES = MARK + "正文所载数字";
    private static final String FINDINGS = MARK + "核对结果";
    private static final List<String> FIGURE_COLUMNS = List.of("指标", "数值", "单位", "约数", "原文");

    private final FormReaders form;
    private final Deadline deadline;
    private final Map<String, List<CellTable>> alternatives = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int leftovers;

    private Annexes(FormReaders form, Deadline deadline) {
        this.form = form;
        this.deadline = deadline;
    }

    /** Index of the first line that heads an annex; the number of lines where none does. */
    static int start(List<Line> lines, FormReaders form) {
        int start = 0;
        while (start < lines.size() && !isHeading(lines.get(start), form)) {
            start++;
        }
        return start;
    }

    /** Index of the first annex that is no table of the report itself. */
    static int startOfFurther(List<Line> lines, FormReaders form, int from) {
        int start = from;
        while (start < lines.size() && !(isHeading(lines.get(start), form) && isFurther(lines.get(start)))) {
            start++;
        }
        return start;
    }

    private static boolean isHeading(Line line, FormReaders form) {
        Field field = line.fields().get(0);
        if (line.shape() != Shape.PLAIN || !field.text().startsWith(MARK)) {
            return false;
        }
        String text = field.text();
        String title = text.substring((text.startsWith(FURTHER) ? FURTHER : MARK).length());
        return text.equals(FIGURES)
                || text.equals(FINDINGS)
                || form.form().tables().stream().anyMatch(table -> table.title().equals(title));
    }

    private static boolean isFurther(Line line) {
        String text = line.fields().get(0).text();
        return text.startsWith(FURTHER) || text.equals(FIGURES) || text.equals(FINDINGS);
    }

    /** Reads further tables and figures from the lines behind the report. */
    static Annexes read(List<Line> lines, FormReaders form, Deadline deadline) {
        Annexes annexes = new Annexes(form, deadline);
        for (int from = 0; from < lines.size(); ) {
            int to = startOfFurther(lines, form, from + 1);
            annexes.readOne(lines.get(from).fields().get(0).text(), lines.subList(from + 1, to));
            from = to;
        }
        return annexes;
    }

    private void readOne(String heading, List<Line> lines) {
        if (heading.startsWith(FURTHER)) {
            readTable(lines);
        } else if (heading.equals(FIGURES)) {
            lines.forEach(this::readFigure);
        }
    }

    private void readTable(List<Line> lines) {
        TableReading reading = form.tables(form.tokens(lines, deadline));
        reading.tables().values().forEach(table -> add(table.key(), List.of(table)));
        reading.alternatives().forEach(this::add);
        // That the other tables of the form are not there says nothing: only one was announced.
        reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.location() != null)
                .forEach(diagnostics::add);
        leftovers += reading.leftovers();
    }

    private void add(String key, List<CellTable> tables) {
        alternatives.computeIfAbsent(key, other -> new ArrayList<>()).addAll(tables);
    }

    private void readFigure(Line line) {
        List<String> texts = line.fields().stream().map(Field::text).toList();
        if (texts.size() != FIGURE_COLUMNS.size() || texts.equals(FIGURE_COLUMNS)) {
            return;
        }
        Optional<Cell> value = ValueReader.read(texts.get(1));
        if (value.isEmpty() || value.get().number().isEmpty()) {
            Field field = line.fields().get(1);
            diagnostics.add(Issue.DOUBTFUL_NUMBER.at(field.location(), List.of(), field.text()));
            return;
        }
        String unit = texts.get(2).isEmpty() ? null : texts.get(2);
        Field stated = line.fields().get(1);
        evidence.put(
                "figure." + figures.size(), new Evidence(stated.location(), stated.text(), texts.get(0), Basis.STATED));
        figures.add(new Figure(
                texts.get(0), value.get().number().get(), unit, texts.get(3).equals("是"), texts.get(4)));
    }

    /** Further tables by key, those first that the report itself shows more than once. */
    Map<String, List<CellTable>> alternatives(Map<String, List<CellTable>> own) {
        Map<String, List<CellTable>> all = new LinkedHashMap<>(own);
        alternatives.forEach((key, tables) -> all.merge(key, tables, (first, second) -> {
            List<CellTable> joined = new ArrayList<>(first);
            joined.addAll(second);
            return joined;
        }));
        return all;
    }

    /** The figures as they are listed. */
    FigureReading figures() {
        return new FigureReading(figures, evidence, List.of());
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    int leftovers() {
        return leftovers;
    }
}
