package dev.gip.parser.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, taken for the text of a DOCX file. */
@Tag("fuzz")
class DocxFuzzTest {

    static Stream<byte[]> seeds() {
        return Stream.of(new Docx(Docx.p("正文") + Docx.table(Docx.row(Docx.cell("规章"), Docx.cell("3"))))
                .text()
                .getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "600s")
    void readsOrSaysWhyNot(byte[] data) {
        try {
            Shown.blocks((Document) new DocxReader().read(Shown.input(Docx.ofText(data))));
        } catch (UnreadableSourceException said) {
            if (said.diagnostic().text().zh().isBlank()) {
                throw new AssertionError("No reason", said);
            }
        }
    }
}
