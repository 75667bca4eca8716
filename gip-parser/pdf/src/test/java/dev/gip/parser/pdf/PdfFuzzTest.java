package dev.gip.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.UnreadableSourceException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fuzz")
class PdfFuzzTest {

    private static final Limits LIMITS = Limits.untrusted().withMaxTime(Duration.ofSeconds(10));

    static Stream<byte[]> seeds() {
        return Stream.of(
                new Pdf().table(100, "规章|1|2", "行政许可||0").bytes(),
                new Pdf().write(50, 100, "一、总体情况").page(90).table(100, "甲|1").bytes(),
                new Pdf().table(100, "甲|1").encrypt("owner", "").bytes());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "600s")
    void readsOrSaysWhyNot(byte[] data) {
        try {
            assertThat(PdfText.read(data, LIMITS).blocks()).isNotEmpty();
        } catch (UnreadableSourceException e) {
            assertThat(e.diagnostic().message(Locale.CHINESE)).contains("report.pdf");
        }
    }
}
