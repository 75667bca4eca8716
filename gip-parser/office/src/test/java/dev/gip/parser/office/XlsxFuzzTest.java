package dev.gip.parser.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, taken for a sheet of an XLSX file. */
@Tag("fuzz")
class XlsxFuzzTest {

    static Stream<byte[]> seeds() {
        return Stream.of(Xlsx.rows(Xlsx.row(1, Xlsx.cell("A1", "规章"), Xlsx.number("B1", 0, "3")))
                .sheetText()
                .getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "600s")
    void readsOrSaysWhyNot(byte[] data) {
        try {
            Shown.blocks((Document) new XlsxReader().read(Shown.input(Xlsx.ofSheet(data))));
        } catch (UnreadableSourceException said) {
            if (said.diagnostic().text().zh().isBlank()) {
                throw new AssertionError("No reason", said);
            }
        }
    }
}
