package dev.gip.parser.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.parser.internal.figure.Cases.Setting;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What changes nothing of the figures, and what is read whatever the number. */
class FigureLaws {

    /** A sentence with {@code #} for the number. */
    private record Template(String key, String text) {

        String with(String number) {
            return text.replace("#", number);
        }
    }

    @Property
    void aNumberComesOutAsItIs(@ForAll("templates") Template template, @ForAll @IntRange(max = 9_999_999) int number) {
        List<Figure> figures = Setting.OVERVIEW.figures(template.with(String.valueOf(number)));

        assertThat(Cases.print(figures)).isEqualTo(template.key() + "=" + number);
    }

    @Property
    void unrelatedSentencesChangeNothing(
            @ForAll("templates") Template template,
            @ForAll("unrelated") String before,
            @ForAll("unrelated") String behind,
            @ForAll @IntRange(max = 9999) int number) {
        String sentence = template.with(String.valueOf(number));

        assertThat(Cases.print(Setting.OVERVIEW.figures(before + "\n" + sentence + "\n" + behind)))
                .isEqualTo(template.key() + "=" + number);
    }

    @Property
    void widthBlanksAndLineBreaksChangeNothing(
            @ForAll("templates") Template template, @ForAll @IntRange(max = 99_999) int number, @ForAll long seed) {
        String changed = shaken(template.with(String.valueOf(number)), new Random(seed));

        assertThat(Cases.print(Setting.OVERVIEW.figures(changed))).as(changed).isEqualTo(template.key() + "=" + number);
    }

    @Property
    void whateverTheTextANumberThatIsReadStandsInIt(
            @ForAll("templates") Template template,
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 9999) int number) {
        String damaged = damaged(template.with(String.valueOf(number)), new Random(seed));

        Setting.OVERVIEW
                .figures(damaged)
                .forEach(figure -> assertThat(figure.value().intValue() == 0
                                || digits(damaged).contains(figure.value().toPlainString()))
                        .as("%s gives %s", damaged, figure)
                        .isTrue());
    }

    /** Letters lost here and there. */
    private static String damaged(String text, Random random) {
        StringBuilder rest = new StringBuilder();
        text.chars().filter(c -> random.nextInt(12) > 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    private static String digits(String text) {
        return text.replace(",", "").replace("，", "");
    }

    private static String shaken(String text, Random random) {
        StringBuilder shaken = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean inNumber = digit && i > 0 && Character.isDigit(text.charAt(i - 1));
            int turn = random.nextInt(10);
            if (i > 0 && !inNumber && turn == 0) {
                shaken.append(' ');
            } else if (i > 0 && !inNumber && turn == 1) {
                shaken.append('\n');
            }
            shaken.append(digit && random.nextBoolean() ? (char) (c - '0' + '０') : c);
        }
        return shaken.toString();
    }

    @Provide
    Arbitrary<Template> templates() {
        return Arbitraries.of(
                new Template(FigureKey.PROACTIVE_TOTAL, "2020年，我局主动公开政府信息#条。"),
                new Template(FigureKey.PROACTIVE_TOTAL, "全年共公开各类政府信息#条。"),
                new Template(FigureKey.PROACTIVE_TOTAL, "截至2020年12月31日，主动公开政府信息#条。"),
                new Template(FigureKey.NEWLY_RECEIVED, "本年度共收到政府信息公开申请#件。"),
                new Template(FigureKey.NEWLY_RECEIVED, "2020年新收政府信息公开申请#件。"),
                new Template(FigureKey.NEWLY_RECEIVED, "全年受理#件政府信息公开申请。"),
                new Template(FigureKey.REPLIED, "全年答复政府信息公开申请#件。"),
                new Template(FigureKey.RECONSIDERATION, "因政府信息公开被申请行政复议#件。"),
                new Template(FigureKey.LITIGATION, "全年发生涉及政府信息公开的行政诉讼#件。"),
                new Template(FigureKey.FEES_COLLECTED, "收取政府信息公开邮寄费用共计#元。"));
    }

    @Provide
    Arbitrary<String> unrelated() {
        Arbitrary<String> sentences = Arbitraries.of(
                "历年累计主动公开政府信息#条。",
                "2019年收到政府信息公开申请#件。",
                "办理人大代表建议和政协提案共#件。",
                "微信公众号粉丝达到#人，阅读量#次。",
                "组织培训#场次，参训#人次。",
                "依据国办发〔2019〕#号文件第#条，修订制度。",
                "接听12345热线工单#件，办结#件。",
                "办结率为#%，比上年提高#个百分点。",
                "各乡镇共收到申请#件。",
                "明年计划主动公开政府信息#条。");
        return Arbitraries.integers()
                .between(2, 9999)
                .flatMap(number -> sentences.map(text -> text.replace("#", String.valueOf(number))));
    }
}
