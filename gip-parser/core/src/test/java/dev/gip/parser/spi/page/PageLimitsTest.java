package dev.gip.parser.spi.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Pages that cannot be read are refused with a reason and a remedy. */
class PageLimitsTest {

    private static final Limits LIMITS = Limits.untrusted();

    private static Diagnostic refused(Limits limits, Page... pages) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> Layouts.document(limits, pages))
                .diagnostic();
    }

    @Test
    void pagesWithoutTextNeedAReaderThatRecognisesIt() {
        Diagnostic problem = refused(LIMITS, new Sheet().box(50, 50, 100, 100).page(1));

        assertThat(problem.code()).isEqualTo("NO_TEXT_ON_PAGES");
        assertThat(problem.message(Locale.CHINESE)).contains("扫描", "DocumentReader");
        assertThat(problem.message(Locale.ENGLISH)).contains("scanned", "DocumentReader");
    }

    @Test
    void glyphsThatNobodyKnowsAreNotGuessed() {
        Diagnostic problem =
                refused(LIMITS, new Sheet().table(100, "规章|\uFFFD", "许可|\uFFFD").page(1));

        assertThat(problem.code()).isEqualTo("SIGNS_WITHOUT_MEANING");
        assertThat(problem.message(Locale.ENGLISH)).contains("2 of 6");
    }

    @Test
    void aFewUnknownGlyphsAreSaid() throws UnreadableSourceException {
        Page page = new Sheet().write(50, 100, "没有收到政府信息公开申请没有收到政府信息公开申请\uFFFD").page(1);

        Document document = Layouts.document(LIMITS, page);

        assertThat(document.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("SOME_SIGNS_UNKNOWN"));
    }

    @Test
    void aPictureAmongPagesIsSaid() throws UnreadableSourceException {
        PageLayout layout = new PageLayout(SourceInput.ofBytes("pages", new byte[0], null, LIMITS));
        layout.add(new Sheet().write(50, 100, "总体情况").page(1));
        layout.addPicture(2);

        assertThat(layout.document().diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo("PICTURES_AMONG_PAGES");
            assertThat(said.message(Locale.ENGLISH)).contains("page 2");
        });
    }

    @Test
    void limitsAreNamedWithTheirValueAndTheRemedy() {
        Page page = new Sheet().table(100, "规章|1|2").page(1);

        assertThat(refused(LIMITS.withMaxPages(1), page, page).message(Locale.ENGLISH))
                .contains("1 (maxPages)", "withMaxPages");
        assertThat(refused(LIMITS.withMaxCells(2), page).message(Locale.ENGLISH))
                .contains("2 (maxCells)", "withMaxCells");
        assertThat(refused(LIMITS.withMaxCharacters(3), page).message(Locale.ENGLISH))
                .contains("3 characters (maxCharacters)", "withMaxCharacters");
        assertThat(refused(LIMITS.withMaxTime(Duration.ofNanos(1)), page).message(Locale.ENGLISH))
                .contains("maxTime", "withMaxTime");
    }
}
