package dev.gip.parser.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private static final SourceLocation LINE_7 =
            new SourceLocation("report.txt", List.of(), new TextRange(7, 1, 100, 120), null, "");

    @Test
    void everySeparatorPartsTwoFields() {
        assertThat(Fields.split("a|| b |", '|', 0, LINE_7))
                .extracting(Field::text)
                .containsExactly("a", "", "b", "");
    }

    @Test
    void fieldsAreNumberedFromTheLeft() {
        assertThat(Fields.split("a|b|c", '|', 0, LINE_7))
                .extracting(Field::column)
                .containsExactly(0, 1, 2);
    }

    @Test
    void aFieldKnowsItsPlaceWithoutTheBlanksRoundIt() {
        assertThat(Fields.split("规章 | 12 |", '|', 0, LINE_7).get(1).location().range())
                .isEqualTo(new TextRange(7, 6, 105, 107));
    }

    @Test
    void aLineInsideAParagraphCountsFromTheParagraph() {
        assertThat(Fields.whole("12", 9, LINE_7).location().range()).isEqualTo(new TextRange(7, 10, 109, 111));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0\u00A0 一、总体情况", "一、总体情况\u3000", "\uFEFF一、总体情况\u200B", "\t一、总体情况 \u00A0"})
    void noKindOfSpaceRoundAFieldIsPartOfIt(String line) {
        assertThat(Fields.whole(line, 0, LINE_7).text()).isEqualTo("一、总体情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000\u00A0", "\u200B"})
    void aFieldThatShowsNothingIsBlank(String text) {
        assertThat(new Field(text, 0, 1, LINE_7).isBlank()).isTrue();
    }
}
