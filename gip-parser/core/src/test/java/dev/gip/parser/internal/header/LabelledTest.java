package dev.gip.parser.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "发布日期：2024-01-26　来源：青禾县人民政府办公室; 发布日期; 2024-01-26",
                "发布日期：2024-01-26　来源：青禾县人民政府办公室; 来源; 青禾县人民政府办公室",
                "发布时间:2021-01-27 16:00:57 浏览次数:-; 发布时间; 2021-01-27 16:00:57",
                "发布机构 青禾县司法局 发文日期 2021-01-27; 发布机构; 青禾县司法局 发文日期 2021-01-27",
                "发布日期:2018-02-28 信息来源: 某局 责任编辑:; 责任编辑; ''",
                "【发布时间】2021-01-27; 发布时间; 2021-01-27",
                "发布日期 | 2021-01-27; 发布日期; 2021-01-27"
            })
    void aValueEndsBeforeTheNextLabel(String line, String label, String value) {
        assertThat(Labelled.value(line, label)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"信息来源：某局; 来源", "更新时间：2021-01-27; 发布时间", "日期间隔三天; 日期", "成文日期：2021-01-27; 日期"})
    void aLabelInsideAnotherWordIsNone(String line, String label) {
        assertThat(Labelled.value(line, label)).isEmpty();
    }
}
