package dev.gip.example.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Limits;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import dev.gip.parser.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final CellRef IN_FORCE = CellRef.parse("proactive/rules/inForce");
    private static final String DUMP = """
            ##REGISTER
            青禾县司法局2023年政府信息公开工作年度报告
            一、总体情况
            网站改版。
            二、主动公开政府信息情况
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|1||7
            """.replace('|', '\u001F');

    private static Source source(String text) {
        return Source.of("dump.reg", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theReaderIsFoundAndItsCellsAreReadWithTheirPlaces() {
        Reading reading = Reports.parse(source(DUMP));

        assertThat(reading.report().orElseThrow().cell(IN_FORCE)).isEqualTo(Cell.of(7));
        assertThat(reading.locate(IN_FORCE))
                .hasValueSatisfying(place -> assertThat(place.describe()).isEqualTo("dump.reg, row 6, column 4"));
    }

    @Test
    void limitsHold() {
        ReportParser parser = ReportParser.builder()
                .limits(Limits.untrusted().withMaxCells(5))
                .build();

        Reading reading = parser.parse(source(DUMP));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("LIMIT_CELLS");
    }

    @Test
    void itsCodeIsThatOfThePage() throws IOException {
        String code = Files.readString(Path.of("src/main/java/dev/gip/example/reader/RegisterReader.java"));
        String start = "// region reader\n";
        String region = code.substring(code.indexOf(start) + start.length(), code.indexOf("// endregion"));

        assertThat(Files.readString(ROOT.resolve("docs/readers.md"))).contains("```java\n" + region + "```\n");
    }
}
