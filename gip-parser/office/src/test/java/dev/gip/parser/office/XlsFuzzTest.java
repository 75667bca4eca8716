package dev.gip.parser.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.UnreadableSourceException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, taken for an XLS file. */
@Tag("fuzz")
class XlsFuzzTest {

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(OldFormats.workbook());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "600s")
    void readsOrSaysWhyNot(byte[] data) {
        try {
            Shown.blocks((Document) new XlsReader().read(Shown.input(data)));
        } catch (UnreadableSourceException said) {
            if (said.diagnostic().text().zh().isBlank()) {
                throw new AssertionError("No reason", said);
            }
        }
    }
}
