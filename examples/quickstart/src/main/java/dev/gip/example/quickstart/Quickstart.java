package dev.gip.example.quickstart;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Reading;
import dev.gip.model.relation.Suggestion;
import dev.gip.model.relation.Suggestions;
import dev.gip.model.source.Source;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.ValidationResult;
import dev.gip.parser.ReportParser;
import dev.gip.parser.Reports;
import dev.gip.render.CheckRenderers;
import dev.gip.render.Renderers;
import dev.gip.validate.Exemption;
import dev.gip.validate.Rule;
import dev.gip.validate.ValidationContext;
import dev.gip.validate.Validator;
import dev.gip.validate.compare.YearComparison;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a report, shows one cell with its place, checks the report and writes it as Markdown. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args the report to read
     * @throws IOException if standard output fails
     */
    public static void main(String[] args) throws IOException {
        show(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void show(Path file, PrintStream out) throws IOException {
        // region readme
        Reading reading = Reports.parse(file);
        AnnualReport report = reading.report().orElseThrow();
        CellRef ref = CellRef.parse("requests/newlyReceived/total");
        reading.locate(ref).ifPresent(at -> out.println(CellNotation.print(report.cell(ref)) + " at " + at.describe()));
        Validator.standard().validate(reading).findings().forEach(f -> out.println(f.message(Locale.ENGLISH)));
        Renderers.markdown().render(report, out);
        // endregion
    }

    static AnnualReport complete(Reading reading, AnnualReport report, PrintStream out) {
        // region suggestions
        List<Suggestion> suggestions = Suggestions.of(report);
        suggestions.forEach(s -> out.println(s.ref() + ": " + s.message(Locale.ENGLISH)));
        AnnualReport completed = report.applying(suggestions);
        out.print(reading.explain(CellRef.parse("requests/newlyReceived/total")).text(Locale.ENGLISH));
        // endregion
        return completed;
    }

    static List<Reading> others(Path page, Path attachment, Path volume) {
        // region others
        Reading together = Reports.parse(List.of(Source.of(page), Source.of(attachment)));
        List<Reading> each = Reports.parseAll(Source.of(volume));
        ReportParser parser =
                ReportParser.builder().keepContacts().trackPositions(false).build();
        Reading plain = parser.parse(Source.of(page));
        // endregion
        return Stream.concat(Stream.of(together, plain), each.stream()).toList();
    }

    static ValidationResult check(Reading reading, AnnualReport lastYear, PrintStream out) {
        // region checks
        Validator validator = Validator.builder()
                .standardRules()
                .add(Rule.define("ACME-REQ-001")
                        .title("结转件数不超过新收件数", "No more requests are carried forward than were received")
                        .demand("requests/carriedForward/total <= requests/newlyReceived/total"))
                .exempt(new Exemption("GIP-SRC-001", null, "known and on its way", LocalDate.of(2027, 1, 31)))
                .build();
        ValidationContext context =
                ValidationContext.builder().previous(lastYear).build();
        ValidationResult result = validator.validate(reading, context);
        result.stories().forEach(story -> out.println(story.text().in(Locale.ENGLISH)));
        out.print(CheckRenderers.sarif()
                .render(List.of(new CheckedReport("report.txt", reading, result)), validator.rules(), Locale.ENGLISH));
        YearComparison.of(lastYear, reading.report().orElseThrow())
                .changed()
                .forEach(cell -> out.println(cell.ref() + ": " + cell.change().orElseThrow()));
        // endregion
        return result;
    }
}
