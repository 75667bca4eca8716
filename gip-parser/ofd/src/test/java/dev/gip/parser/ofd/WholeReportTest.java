package dev.gip.parser.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Limits;
import dev.gip.model.source.PageBox;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import dev.gip.parser.pdf.PdfReader;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports, written in the ways of several programs, are read cell by cell. */
class WholeReportTest {

    static Stream<Arguments> reports() {
        return forms().flatMap(form -> Stream.of(
                Arguments.of(form, named("a text object a line", () -> new OfdSheets(false))),
                Arguments.of(form, named("a code for each letter", () -> new OfdSheets(true))),
                Arguments.of(form, named("ofdrw", OfdrwSheets::new))));
    }

    static Stream<FormId> forms() {
        return Stream.of(FormId.F2019, FormId.F2021);
    }

    private static Named<Supplier<Sheets>> named(String name, Supplier<Sheets> sheets) {
        return Named.of(name, sheets);
    }

    private static Reading read(Form form, Sheets sheets) {
        byte[] file = SampleReport.write(form, sheets);
        return ReportParser.builder().build().parse(Source.of("report.ofd", file));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void everyCellSaysWhatWasWritten(FormId id, Supplier<Sheets> sheets) {
        Form form = Forms.of(id);

        Reading reading = read(form, sheets.get());

        AnnualReport report = reading.report().orElseThrow();
        List<String> wrong = new ArrayList<>();
        SampleReport.figures(form).forEach((cell, figure) -> {
            if (!report.cell(cell).equals(Cell.of(figure))) {
                wrong.add(cell + " is " + report.cell(cell) + ", not " + figure);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(report.form()).isEqualTo(id);
        assertThat(reading.outcome()).as("%s", reading.diagnostics()).isEqualTo(ReadingOutcome.COMPLETE);
        assertThat(report.header().year()).isEqualTo(form.firstYear());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void everyCellHasItsBoxOnAPage(FormId id, Supplier<Sheets> sheets) {
        Form form = Forms.of(id);

        Reading reading = read(form, sheets.get());

        for (CellRef cell : form.cells()) {
            PageBox box = reading.locate(cell).orElseThrow().box();
            assertThat(box).as("%s", cell).isNotNull();
            assertThat(box.x()).isBetween(42.0, 553.0);
            assertThat(box.y()).isBetween(70.0, 780.0);
        }
        assertThat(form.cells().stream()
                        .map(cell -> reading.locate(cell).orElseThrow().box().page())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSamePagesAsPdfSayTheSame(FormId id) throws UnreadableSourceException {
        Form form = Forms.of(id);
        byte[] pdf = SampleReport.write(form, new PdfSheets());
        byte[] ofd = SampleReport.write(form, new OfdSheets(false));

        Document fromPdf = (Document) new PdfReader().read(SourceInput.ofBytes("r", pdf, null, Limits.untrusted()));

        assertThat(OfdText.lines(OfdText.read(ofd)))
                .isEqualTo(OfdText.lines(fromPdf))
                .hasSizeGreaterThan(40);
    }
}
