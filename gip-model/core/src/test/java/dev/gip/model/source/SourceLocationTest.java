package dev.gip.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceLocationTest {

    private static final List<PathSegment> CELL = List.of(PathSegment.of("table", 2), PathSegment.of("row", 4));

    static Stream<Arguments> excerpts() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("公".repeat(80), "公".repeat(80)),
                Arguments.of("公".repeat(81), "公".repeat(79) + "…"),
                Arguments.of("公".repeat(78) + "😀" + "公", "公".repeat(78) + "…"),
                Arguments.of("公".repeat(77) + "😀" + "公公", "公".repeat(77) + "😀…"),
                Arguments.of("公".repeat(78) + "😀", "公".repeat(78) + "😀"));
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void anExcerptIsCutToItsLengthAndNeverInsideACharacter(String text, String excerpt) {
        assertThat(excerpt(text)).isEqualTo(excerpt);
    }

    @Property
    void noExcerptIsLonger(@ForAll @StringLength(max = 200) String text) {
        assertThat(excerpt(text)).hasSizeLessThanOrEqualTo(SourceLocation.EXCERPT_LENGTH);
    }

    static Stream<Arguments> places() {
        TextRange range = new TextRange(3, 7, 40, 45);
        PageBox box = new PageBox(5, 0, 0, 10, 10);
        return Stream.of(
                Arguments.of(SourceLocation.of("a.html"), "a.html"),
                Arguments.of(new SourceLocation("a.html", CELL, null, null, "5"), "a.html, table 2, row 4"),
                Arguments.of(new SourceLocation("a.txt", List.of(), range, null, "5"), "a.txt, line 3, character 7"),
                Arguments.of(new SourceLocation("a.pdf", List.of(), null, box, "5"), "a.pdf, page 5"),
                Arguments.of(
                        new SourceLocation("a", CELL, range, box, "5"),
                        "a, line 3, character 7, page 5, table 2, row 4"),
                Arguments.of(
                        new SourceLocation("a.json", List.of(new PathSegment("member", "tables")), null, null, ""),
                        "a.json, member tables"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceIsDescribedInWords(SourceLocation location, String words) {
        assertThat(location.describe()).isEqualTo(words);
    }

    static Stream<Arguments> chinesePlaces() {
        TextRange range = new TextRange(3, 7, 40, 45);
        PageBox box = new PageBox(5, 0, 0, 10, 10);
        List<PathSegment> other = List.of(
                new PathSegment("sheet", "附表三"),
                PathSegment.of("column", 2),
                PathSegment.of("page", 3),
                PathSegment.of("element", 4),
                new PathSegment("cell", "J4"));
        return Stream.of(
                Arguments.of(SourceLocation.of("a.html"), "a.html"),
                Arguments.of(new SourceLocation("a.html", CELL, null, null, "5"), "a.html 第 2 个表，表内第 4 行"),
                Arguments.of(new SourceLocation("a", CELL, range, box, "5"), "a 第 3 行第 7 字，第 5 页，第 2 个表，表内第 4 行"),
                Arguments.of(
                        new SourceLocation("a.xlsx", other, null, null, "5"),
                        "a.xlsx 工作表 附表三，第 2 列，第 3 页，元素 4，cell J4"),
                Arguments.of(
                        new SourceLocation("a.json", List.of(new PathSegment("member", "tables")), null, null, ""),
                        "a.json 成员 tables"),
                Arguments.of(
                        new SourceLocation("a.csv", List.of(PathSegment.of("line", 7)), null, null, ""), "a.csv 第 7 行"),
                Arguments.of(
                        new SourceLocation(
                                "a.html",
                                List.of(PathSegment.of("paragraph", 3), PathSegment.of("picture", 1)),
                                null,
                                null,
                                ""),
                        "a.html 第 3 段，第 1 个图片或附件"));
    }

    @ParameterizedTest
    @MethodSource("chinesePlaces")
    void aPlaceIsDescribedInTheReadersLanguage(SourceLocation location, String words) {
        assertThat(location.describe(Locale.CHINA)).isEqualTo(words);
        assertThat(location.describe(Locale.FRENCH)).isEqualTo(location.describe());
    }

    @Test
    void thePathIsCopied() {
        List<PathSegment> path = new ArrayList<>(CELL);
        SourceLocation location = new SourceLocation("a.html", path, null, null, "");
        path.clear();
        assertThat(location.path()).isEqualTo(CELL);
    }

    private static String excerpt(String text) {
        return new SourceLocation("a.txt", List.of(), null, null, text).excerpt();
    }
}
