package dev.gip.parser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any characters, lone surrogates included. */
@Tag("fuzz")
class StringFuzzTest {

    private static final ReportParser PARSER = ReportParser.builder().build();

    static Stream<byte[]> seeds() {
        return FuzzSeeds.files("2021/txt/qinghe-county-2023.txt");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "150s")
    void readsOrSaysWhyNot(byte[] data) {
        FuzzOracle.check(PARSER.parse(Source.ofText("fuzz", FuzzSeeds.characters(data))));
    }
}
