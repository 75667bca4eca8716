package dev.gip.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Source;
import dev.gip.parser.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as browsers and word processors print them, with and without rulings; src/test/prints tells how they were made. */
class PrintedReportsTest {

    @ParameterizedTest
    @CsvSource({
        "chromium-ruled-numbered, linzhou-water-2022",
        "chromium-ruled-cut-rows, linzhou-water-2022",
        "chromium-ruled-narrow, heqing-market-2020",
        "chromium-open-centred, linzhou-water-2022",
        "chromium-open-right, heqing-market-2020",
        "libreoffice-ruled, linzhou-water-2022",
        "libreoffice-ruled-landscape, heqing-market-2020",
        "libreoffice-open-centred, heqing-market-2020",
        "libreoffice-open-right, linzhou-water-2022",
        "libreoffice-open-landscape, linzhou-water-2022",
    })
    void everyCellIsRead(String print, String name) throws IOException {
        PrintedReport expected = PrintedReport.of(name);

        Reading reading = Reports.parse(Source.of(Path.of("src/test/resources/prints", print + ".pdf")));

        AnnualReport report = reading.report().orElseThrow();
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        expected.cells().keySet().forEach(ref -> cells.put(ref, report.cell(ref)));
        assertThat(cells).isEqualTo(expected.cells());
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.COMPLETE);
        assertThat(report.form()).isEqualTo(new FormId(expected.header().get("form")));
        assertThat(report.header().year())
                .isEqualTo(Integer.valueOf(expected.header().get("year")));
        assertThat(report.header().title()).isEqualTo(expected.header().get("title"));
        assertThat(report.header().agency()).isEqualTo(expected.header().get("agency"));
        expected.sections()
                .forEach((key, lines) -> assertThat(report.sections())
                        .contains(new Section(key, lines.get(0), String.join("\n", lines.subList(1, lines.size())))));
    }
}
