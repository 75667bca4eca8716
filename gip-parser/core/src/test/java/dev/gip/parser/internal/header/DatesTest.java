package dev.gip.parser.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-27 16:00:57, 2021-01-27",
        "2022-01-27 14:59, 2022-01-27",
        "2018-02-28, 2018-02-28",
        "2018.01.25, 2018-01-25",
        "2018/1/5, 2018-01-05",
        "2022年01月24日, 2022-01-24",
        "2021年1月27日, 2021-01-27",
        "2021 年 1 月 27 日, 2021-01-27",
        "２０２１年１月２７日, 2021-01-27",
        "2016-01-28 00:00, 2016-01-28",
        "(2017年2月23日), 2017-02-23",
        "2017年2月23日), 2017-02-23",
        "二〇二一年一月二十七日, 2021-01-27",
        "二0一七年三月十日, 2017-03-10",
        "二○○七年四月五日, 2007-04-05",
        "二零二零年十二月三十一日, 2020-12-31",
        "二〇一九年十一月二十日, 2019-11-20",
        "二〇二二年十月十六日, 2022-10-16",
        "发布时间：2021-01-27, 2021-01-27",
        "2018年12月31日, 2018-12-31",
        "2020年2月29日, 2020-02-29"
    })
    void aDateIsRead(String text, LocalDate date) {
        assertThat(Dates.first(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年2月30日",
                "2021-13-01",
                "2021-00-10",
                "2021-01-00",
                "2019年2月29日",
                "1989年1月1日",
                "2100-01-01",
                "2021年1月",
                "2021年",
                "20241月1日",
                "20251231日",
                "201312月31日",
                "12021-01-27",
                "〔2021〕30号",
                "2021",
                "",
                "一月二十七日"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(Dates.first(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年1月27日",
                " 2021 年 1 月 27 日 ",
                "（2017年2月23日）",
                "二〇二一年一月二十七日",
                "2021-01-27",
                "\u00A02024年1月24日"
            })
    void aLineThatIsADateIsOne(String line) {
        assertThat(Dates.isDate(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年1月27日，我局召开会议", "截至2021年1月27日", "2021-01-27 16:00 来源：某局", "2021年", ""})
    void aLineWithMoreIsNone(String line) {
        assertThat(Dates.isDate(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县2023年政府信息公开工作年度报告, 2023",
        "某局 2011 年政府信息公开, 2011",
        "二〇一七年年度报告, 2017",
        "国办发〔2019〕60号 2020年度, 2020",
        "2018-2019年, 2019"
    })
    void aYearIsToldByWhatFollowsIt(String text, int year) {
        assertThat(Dates.firstYear(text)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "12023年", "1949年", "300年", "〔2021〕30号", ""})
    void otherFiguresAreNoYear(String text) {
        assertThat(Dates.firstYear(text)).isEmpty();
    }

    @Property
    void everyDayOfTheCalendarIsReadInEveryForm(
            @ForAll @IntRange(min = 1990, max = 2099) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        int month = date.getMonthValue();
        int ofMonth = date.getDayOfMonth();

        assertThat(Dates.first(date.toString())).contains(date);
        assertThat(Dates.first(String.format(Locale.ROOT, "%d年%d月%d日", year, month, ofMonth)))
                .contains(date);
        assertThat(Dates.first(numerals(year, month, ofMonth))).contains(date);
    }

    private static String numerals(int year, int month, int day) {
        String digits = "〇一二三四五六七八九";
        StringBuilder text = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> text.append(digits.charAt(c - '0')));
        return text + "年" + below100(month, digits) + "月" + below100(day, digits) + "日";
    }

    private static String below100(int number, String digits) {
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10) + "") + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10) + "");
    }
}
