package dev.gip.parser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, taken for a page. */
@Tag("fuzz")
class HtmlFuzzTest {

    private static final ReportParser PARSER = ReportParser.builder().build();

    static Stream<byte[]> seeds() {
        return FuzzSeeds.texts(FuzzSeeds.PAGE, FuzzSeeds.PAGE.replace("</td>", ""));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "150s")
    void readsOrSaysWhyNot(byte[] data) {
        FuzzOracle.check(PARSER.parse(Source.of("fuzz.html", data)));
    }
}
