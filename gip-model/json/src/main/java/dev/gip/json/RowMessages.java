package dev.gip.json;

import dev.gip.model.LocalizedText;

/** What the reader of rows says of rows that it refuses. */
final class RowMessages {

    static final LocalizedText NO_FORM = new LocalizedText(
            "没有说明表式的行，请加一行：kind 为 header，key 为 form，text 为表式（如 2021）",
            "no row names the form; add one of kind header with the key form and the form, such as 2021, as text");

    private RowMessages() {}

    static LocalizedText at(int row, LocalizedText what) {
        return new LocalizedText("第 " + row + " 行：" + what.zh(), "Row " + row + ": " + what.en());
    }

    static LocalizedText kind(String kind) {
        return new LocalizedText(
                "kind“" + kind + "”未知，应为 header、section、cell、alternative 或 figure",
                "the kind '" + kind + "' is unknown; write header, section, cell, alternative or figure");
    }

    static LocalizedText fact(String key) {
        return new LocalizedText(
                "header 的 key“" + key + "”未知，应为 form、title、agency、year、period、published 或 indexNumber",
                "the header key '" + key
                        + "' is unknown; write form, title, agency, year, period, published or indexNumber");
    }

    static LocalizedText twice(String key) {
        return new LocalizedText("“" + key + "”出现两次，请删去一行", "'" + key + "' stands twice; remove one of the rows");
    }

    static LocalizedText filled(String column, String kind) {
        return new LocalizedText(
                "kind 为 " + kind + " 的行，列 " + column + " 应为空，请清空该列或改正 kind",
                "the column " + column + " does not concern a row of kind " + kind + "; empty it or correct the kind");
    }

    static LocalizedText year(String text) {
        return new LocalizedText("“" + text + "”不是年份，请写成 2024 的形式", "'" + text + "' is no year; write it like 2024");
    }

    static LocalizedText index(String key) {
        return new LocalizedText(
                "另一份表的序号“" + key + "”不连续，应从 1 起按表依次编号",
                "the number '" + key + "' of the further table is out of order; count the tables of one key from 1");
    }

    static LocalizedText exactness(String state) {
        return new LocalizedText(
                "数字的 state“" + state + "”未知，应为 exact 或 approximate",
                "the state '" + state + "' of a figure is unknown; write exact or approximate");
    }
}
