package dev.gip.parser.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelBook;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a line whose cells are parted by blanks is taken apart. */
class LexerTest {

    private static final Lexer LEXER = new Lexer(new LabelBook(List.of(Forms.of(FormId.F2021))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "规章 1 0 4 | 规章/1/0/4",
                "（七） 总计 1 0 | （七） 总计/1/0",
                "三、 本年度办理结果 （七） 总计 1 0 | 三、 本年度办理结果/（七） 总计/1/0",
                "三、本年度办理结果 （三）不予公开 1.属于国家秘密 1 0 | 三、本年度办理结果/（三）不予公开/1.属于国家秘密/1/0"
            })
    void labelsAndValuesArePartedByBlanks(String line, String tokens) {
        Field field = new Field(line, 0, 1, SourceLocation.of("a"));

        assertThat(LEXER.read(new Line(Shape.PLAIN, 0, List.of(field))).tokens())
                .extracting(token -> token.field().text())
                .containsExactly(tokens.split("/", -1));
    }
}
