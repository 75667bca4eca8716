package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.model.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Without positions everything is read as with them, and places are told by their paths. */
class PositionsTest {

    private static final ReportParser WITHOUT =
            ReportParser.builder().trackPositions(false).build();

    private static final String PAGE = """
            <html><body><table>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>1</td><td>0</td><td>""";

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theReadingSaysTheSame(Fixture fixture) {
        Reading with = Reports.parse(fixture.source());
        Reading without = WITHOUT.parse(fixture.source());

        assertThat(without.report()).isEqualTo(with.report());
        assertThat(without.outcome()).isEqualTo(with.outcome());
        assertThat(messages(without)).isEqualTo(messages(with));
    }

    private static List<String> messages(Reading reading) {
        return reading.diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + diagnostic.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aCellIsToldByItsPathAndExcerpt() {
        Reading reading = WITHOUT.parse(Source.ofText("page.html", PAGE + "12</td></tr></table></body></html>"));

        Evidence evidence = reading.provenance().cells().values().stream()
                .filter(cell -> cell.raw().equals("12"))
                .findFirst()
                .orElseThrow();
        SourceLocation place = evidence.location();
        assertThat(place.range()).isNull();
        assertThat(place.describe()).isEqualTo("page.html, table 1, row 2, column 4");
        assertThat(place.excerpt()).isEqualTo("12");
    }

    /** The last cell of each page, and whether the page breaks off inside it, so that its figure is not to be relied on. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    12</td></tr></table></body></html>, false
                    12</td></tr></table>, false
                    12</table>, false
                    12</TD>, false
                    12<tr><td>地方规章<td>1<td>2<td>3</table>, false
                    12, true
                    12<span, true
                    12</sp, true
                    "<p>12</p>", true
                    "<span>12</span><!-- </td> -->", true
                    """)
    void aPageThatBreaksOffInsideACellIsToldAsWithPositions(String end, boolean breaksOff) {
        Source page = Source.ofText("page.html", PAGE + end);

        for (Reading reading : List.of(WITHOUT.parse(page), Reports.parse(page))) {
            assertThat(reading.diagnostics().stream().map(Diagnostic::code).anyMatch("TRUNCATED"::equals))
                    .isEqualTo(breaksOff);
            AnnualReport report = reading.report().orElseThrow();
            assertThat(Cells.of(report).toString().contains("12")).isNotEqualTo(breaksOff);
        }
    }
}
