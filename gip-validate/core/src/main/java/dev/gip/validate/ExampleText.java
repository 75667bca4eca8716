package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.validate.internal.Examples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads an example in short: changes to a report in which every cell is 0 and every section there. */
final class ExampleText {

    private static final String PREVIOUS = "previous ";
    private static final String FIGURE = "figure ";
    private static final String SECTION = "section ";

    private AnnualReport report;

    private ExampleText(AnnualReport report) {
        this.report = report;
    }

    static RuleExample read(String rule, String text, Set<FormId> forms) {
        List<String> own = new ArrayList<>();
        List<String> previous = new ArrayList<>();
        for (String change : text.split(";", -1)) {
            String stripped = change.strip();
            if (stripped.startsWith(PREVIOUS)) {
                previous.add(stripped.substring(PREVIOUS.length()).strip());
            } else if (!stripped.isEmpty()) {
                own.add(stripped);
            }
        }
        FormId form = Forms.all().stream()
                .filter(known -> forms.isEmpty() || forms.contains(known.id()))
                .max(Comparator.comparing(Form::firstYear))
                .map(Form::id)
                .orElse(FormId.F2021);
        AnnualReport report = report(own, form, 1);
        ValidationContext.Builder context = ValidationContext.builder();
        if (!previous.isEmpty()) {
            context.previous(report(previous, report.form(), 0));
        }
        return new RuleExample(Reading.of(rule, true, report, Provenance.NONE, List.of()), context.build());
    }

    private static AnnualReport report(List<String> changes, FormId form, int later) {
        FormId own = changes.stream()
                .filter(change -> change.startsWith("form="))
                .map(change -> new FormId(change.substring(5)))
                .findFirst()
                .orElse(form);
        ExampleText text = new ExampleText(
                Examples.zeros(own).year(Forms.of(own).firstYear() + later).build());
        changes.forEach(text::change);
        return text.report;
    }

    private void change(String change) {
        int equal = change.indexOf('=');
        if (equal < 0) {
            throw new IllegalArgumentException("An example changes something: 'name=value', not '" + change + "'");
        }
        String name = change.substring(0, equal).strip();
        String value = change.substring(equal + 1).strip();
        if (name.startsWith(FIGURE)) {
            figure(name.substring(FIGURE.length()).strip(), value);
        } else if (name.startsWith(SECTION)) {
            section(name.substring(SECTION.length()).strip(), value);
        } else if (name.contains("/")) {
            report = report.withCell(known(CellRef.parse(name)), cell(value));
        } else {
            header(name, value);
        }
    }

    private CellRef known(CellRef ref) {
        if (Forms.of(report.form()).table(ref.table()).isEmpty()) {
            throw new IllegalArgumentException(
                    "The form " + report.form() + " has no table '" + ref.table() + "', which an example names");
        }
        return ref;
    }

    private static Cell cell(String value) {
        int end = value.startsWith("-") ? 1 : 0;
        while (end < value.length() && "0123456789.".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        if (end > 0 && Character.isDigit(value.charAt(end - 1))) {
            String unit = value.substring(end);
            return new Cell.Numeric(new BigDecimal(value.substring(0, end)), unit.isEmpty() ? null : unit);
        }
        return switch (value) {
            case "blank" -> Cell.blank();
            case "absent" -> Cell.absent();
            case "/", "-", "无" -> new Cell.Symbol(value);
            default -> new Cell.Text(value);
        };
    }

    private void figure(String key, String value) {
        List<Figure> figures = new ArrayList<>(report.figures());
        figures.add(new Figure(key, new BigDecimal(value), null, false, ""));
        report = report.withFigures(figures);
    }

    private void section(String key, String text) {
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            sections.add(section.key().equals(key) ? new Section(key, section.heading(), text) : section);
        }
        report = report.withSections(sections);
    }

    private void header(String name, String value) {
        report = report.withHeader(
                switch (name) {
                    case "form" -> report.header();
                    case "year" -> report.header().withYear(Integer.valueOf(value));
                    case "agency" -> report.header().withAgency(value);
                    case "title" -> report.header().withTitle(value);
                    case "published" -> report.header().withPublished(LocalDate.parse(value));
                    default -> throw new IllegalArgumentException("An example has no '" + name + "'");
                });
    }
}
