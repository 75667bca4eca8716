package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Changes of text that change nothing of what it says leave all cells equal. */
class TextMutationLaws {

    /** A lossless change of the lines of a text. */
    enum Mutation {
        FULL_WIDTH_BRACKETS(
                (lines, random) -> each(lines, line -> line.replace('(', '（').replace(')', '）'))),
        HALF_WIDTH_BRACKETS(
                (lines, random) -> each(lines, line -> line.replace('（', '(').replace('）', ')'))),
        HALF_WIDTH_MARKS(
                (lines, random) -> each(lines, line -> line.replace('：', ':').replace('，', ','))),
        FULL_WIDTH_DIGITS((lines, random) -> each(lines, TextMutationLaws::fullWidthFigure)),
        COMMA_BEHIND_NUMBERS(
                (lines, random) -> each(lines, line -> line.replaceAll("(^|[|\\t] *)(\\d)[.．](?=\\D)", "$1$2、"))),
        BLANK_BEHIND_NUMBERS(
                (lines, random) -> each(lines, line -> line.replaceAll("([（(][一二三四五六七][）)])(?=\\S)", "$1 "))),
        OTHER_QUOTES(
                (lines, random) -> each(lines, line -> line.replace('“', '"').replace('”', '"'))),
        TRAILING_BLANKS((lines, random) ->
                each(lines, line -> line.endsWith("\t") ? line : line + " ".repeat(random.nextInt(4)))),
        NO_BREAK_SPACES_IN_FRONT((lines, random) ->
                each(lines, line -> line.isEmpty() || line.startsWith("\t") ? line : "\u00A0\u00A0" + line)),
        BLANK_INSIDE_LABELS((lines, random) -> each(
                lines,
                line -> line.replace("总计", "总 计").replace("商业企业", "商业 企业").replace("规章", "规 章"))),
        CHROME_BEFORE((lines, random) -> "您的位置：首页 > 政务公开 > 政府信息公开年报\n【字体：大 中 小】 打印 分享到：\n浏览次数：902\n" + join(lines)),
        CHROME_BEHIND((lines, random) -> join(lines) + "\n上一篇：没有了\n下一篇：2018年年报\n版权所有：某县人民政府  网站标识码：0000000001\n");

        private final BiFunction<List<String>, Random, String> change;

        Mutation(BiFunction<List<String>, Random, String> change) {
            this.change = change;
        }
    }

    private static String each(List<String> lines, java.util.function.UnaryOperator<String> change) {
        return lines.stream().map(change).collect(Collectors.joining("\n"));
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines);
    }

    /** A line of a figure only, in full-width digits. */
    private static String fullWidthFigure(String line) {
        return line.matches("\\d+")
                ? line.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).collect(Collectors.joining())
                : line;
    }

    @Provide
    Arbitrary<Fixture> texts() {
        return Arbitraries.of(Fixture.all().stream()
                .filter(fixture -> fixture.toString().contains("/txt/")
                        && !fixture.toString().contains("narrative"))
                .toList());
    }

    @Property
    void noMutationMovesACell(
            @ForAll("texts") Fixture fixture,
            @ForAll @Size(min = 1, max = 4) List<Mutation> mutations,
            @ForAll Random random,
            @ForAll boolean carriageReturns) {
        String text = fixture.text().replace("\r\n", "\n");
        for (Mutation mutation : mutations) {
            text = mutation.change.apply(List.of(text.split("\n", -1)), random);
        }
        String changed = carriageReturns ? text.replace("\n", "\r\n") : text;

        assertThat(Cells.difference(Cells.of(fixture.expected()), Cells.of(Reports.parse(changed))))
                .isEmpty();
    }
}
