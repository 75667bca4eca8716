package dev.gip.parser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, taken for our CSV. */
@Tag("fuzz")
class CsvFuzzTest {

    private static final ReportParser PARSER = ReportParser.builder().build();

    static Stream<byte[]> seeds() {
        return FuzzSeeds.texts(FuzzSeeds.CSV);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "150s")
    void readsOrSaysWhyNot(byte[] data) {
        FuzzOracle.check(PARSER.parse(Source.of("fuzz.csv", data)));
    }
}
