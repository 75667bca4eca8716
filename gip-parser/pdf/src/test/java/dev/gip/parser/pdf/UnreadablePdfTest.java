package dev.gip.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, or should not, are refused with the reason and what to do. */
class UnreadablePdfTest {

    private static final Limits LIMITS = Limits.untrusted();

    private static Diagnostic refused(byte[] file, Limits limits) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> PdfText.read(file, limits))
                .diagnostic();
    }

    private static void assertSays(Diagnostic problem, String code, String zh, String en) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message(Locale.CHINESE)).contains("report.pdf", zh);
        assertThat(problem.message(Locale.ENGLISH)).contains("report.pdf", en);
    }

    @Test
    void aFileThatNeedsAPassword() {
        byte[] file = new Pdf().table(100, "规章|1").encrypt("owner", "user").bytes();

        assertSays(refused(file, LIMITS), "ENCRYPTED", "去除密码", "Remove the password");
    }

    @Test
    void aFileThatIsOnlyLockedAgainstChangesIsRead() throws UnreadableSourceException {
        byte[] file = new Pdf().table(100, "规章|1", "许可|2").encrypt("owner", "").bytes();

        assertThat(PdfText.lines(PdfText.read(file))).containsExactly("规章|1", "许可|2");
    }

    @Test
    void aScan() {
        byte[] file = new Pdf()
                .raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q")
                .bytes();

        assertSays(refused(file, LIMITS), "NO_TEXT_ON_PAGES", "文字识别", "DocumentReader");
    }

    @Test
    void aScanInStripsWithANumberOnIt() {
        String strip = "q 600 0 0 300 0 %d cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q";
        byte[] file = new Pdf()
                .raw(strip.formatted(0))
                .raw(strip.formatted(400))
                .write(290, 780, "- 1 -")
                .bytes();

        assertSays(refused(file, LIMITS), "NO_TEXT_ON_PAGES", "扫描件", "scanned");
    }

    @Test
    void aFontThatDoesNotSayWhatItsGlyphsMean() {
        byte[] file = new Pdf(Pdf.namedFont("Identity-H"))
                .raw("BT /F 10 Tf 50 700 Td <0011001200130014> Tj ET")
                .bytes();

        assertSays(refused(file, LIMITS), "SIGNS_WITHOUT_MEANING", "4 个字中有 4 个不明", "4 of 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "%PDF-1.4 \u0000\u0001\u0002"
            })
    void aDamagedFile(String content) {
        assertSays(
                refused(content.getBytes(StandardCharsets.ISO_8859_1), LIMITS),
                "DAMAGED",
                "不是完好的 PDF",
                "not sound PDF");
    }

    @Test
    void aFileCutOffAnywhereIsReadOrRefused() {
        byte[] file = new Pdf().table(100, "规章|1", "许可|2").bytes();

        for (int length = 10; length < file.length; length += 97) {
            byte[] cut = Arrays.copyOf(file, length);
            try {
                assertThat(PdfText.read(cut).blocks()).isNotNull();
            } catch (UnreadableSourceException e) {
                assertThat(e.diagnostic().code()).isIn("DAMAGED", "NO_TEXT_ON_PAGES");
            }
        }
    }

    @Test
    void tooManyPages() {
        Pdf pdf = new Pdf().write(50, 100, "一").page(0).write(50, 100, "二");

        assertSays(refused(pdf.bytes(), LIMITS.withMaxPages(1)), "LIMIT_PAGES", "1 页的上限（maxPages）", "withMaxPages");
    }

    @Test
    void aStreamThatGrowsTooMuch() {
        byte[] file = new Pdf().raw(" ".repeat(3_000_000)).bytes();

        assertSays(refused(file, LIMITS), "LIMIT_EXPANSION", "100 倍", "withMaxExpansion");
    }

    @Test
    void tooMuchTime() {
        byte[] file = new Pdf().table(100, "规章|1").bytes();

        assertSays(refused(file, LIMITS.withMaxTime(Duration.ofNanos(1))), "LIMIT_TIME", "maxTime", "withMaxTime");
    }

    @Test
    void nestingWithoutEnd() {
        String deep = "[".repeat(200_000);
        String file = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X " + deep
                + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF";

        assertThat(refused(file.getBytes(StandardCharsets.ISO_8859_1), LIMITS).code())
                .isEqualTo("DAMAGED");
    }
}
