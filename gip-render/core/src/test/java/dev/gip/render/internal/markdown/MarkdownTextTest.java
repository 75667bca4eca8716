package dev.gip.render.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.json.arbitrary.ArbitraryReports;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stay what they are, and are escaped only where Markdown would change them. */
class MarkdownTextTest {

    @Property
    void aParagraphIsReadAsItWas(@ForAll("lines") String line) {
        ReadMarkdown read = ReadMarkdown.of(MarkdownText.paragraph(line));
        assertThat(read.paragraphs).containsExactly(line);
        assertThat(read.headings).isEmpty();
        assertThat(read.cells).isEmpty();
    }

    @Property
    void aHeadingIsReadAsItWas(@ForAll("words") String words) {
        assertThat(ReadMarkdown.of("## " + MarkdownText.heading(words)).headings)
                .containsExactly(words);
    }

    @Property
    void aTableIsReadAsItWas(@ForAll("rows") List<List<String>> rows) {
        PipeTable table = new PipeTable();
        rows.forEach(table::row);
        List<String> words = rows.stream().flatMap(List::stream).toList();
        assertThat(ReadMarkdown.of(table.print()).cells).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
                    ^# 标题^    ~ \\# 标题
                    - 一        ~ \\- 一
                    ---         ~ \\---
                    1. 一       ~ 1\\. 一
                    12) 一      ~ 12\\) 一
                    > 一        ~ \\> 一
                    | 一        ~ \\| 一
                    *重点*      ~ \\*重点\\*
                    _重点_      ~ \\_重点\\_
                    <b>一</b>   ~ \\<b>一\\</b>
                    &lt;        ~ \\&lt;
                    [一](二)    ~ \\[一](二)
                    一\\二      ~ 一\\\\二
                    """)
    void whatMarkdownWouldChangeIsEscaped(String line, String escaped) {
        assertThat(MarkdownText.paragraph(line)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.属于国家秘密",
                "-5",
                "#一",
                "http://www.a.gov.cn/zwgk_1/a.jsp?a=1&b=2",
                "增长10%，3 < 5",
                "（一）“三安全一稳定”——其他!"
            })
    void whatItWouldNotIsLeftAlone(String line) {
        assertThat(MarkdownText.paragraph(line)).isEqualTo(line);
    }

    @Provide
    Arbitrary<String> lines() {
        return words().map(words -> words.replaceAll("[\\n]", "")).filter(words -> !words.isEmpty());
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(
                "公开",
                "12",
                "1. ",
                "2)",
                " ",
                "\t",
                "\\",
                "`",
                "``",
                "*",
                "_",
                "[",
                "]",
                "(",
                ")",
                "!",
                "<",
                ">",
                "<b>",
                "&",
                "&amp;",
                "&#35;",
                "#",
                "##",
                "-",
                "---",
                "+",
                "=",
                "|",
                "~",
                "~~",
                "\"",
                "'",
                "a",
                "http://a_b_c",
                "😀",
                "[a](b)",
                "**a**");
        Arbitrary<String> joined = pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
        // The parser used here strips control characters at the edges of a block, which Markdown does not.
        Arbitrary<String> hostile = ArbitraryReports.words().map(words -> words.replaceAll("[\\u0001\\u007f]", ""));
        return Arbitraries.oneOf(joined, hostile.filter(words -> !words.isEmpty()));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return words().list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
    }
}
