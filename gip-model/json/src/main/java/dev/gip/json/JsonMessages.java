package dev.gip.json;

import dev.gip.model.LocalizedText;
import dev.gip.model.source.Limits;

/** What the reader of JSON says of a text that it refuses, and of what it leaves out. */
final class JsonMessages {

    static final LocalizedText OBJECT =
            new LocalizedText("此处应为对象，请写成 { … }", "an object is expected here; write { … }");
    static final LocalizedText ARRAY = new LocalizedText("此处应为数组，请写成 [ … ]", "an array is expected here; write [ … ]");
    static final LocalizedText STRING =
            new LocalizedText("此处应为字符串，请加双引号", "a string is expected here; put the value in double quotes");
    static final LocalizedText INTEGER =
            new LocalizedText("此处应为整数，请写成不带引号的整数", "an integer is expected here; write it without quotes and decimals");
    static final LocalizedText FLAG =
            new LocalizedText("此处应为 true 或 false", "true or false is expected here; write it without quotes");
    static final LocalizedText TRAILING = new LocalizedText(
            "报告之后还有内容，请一份文本只放一份报告", "something follows the report; put one report, and nothing else, into one text");

    private JsonMessages() {}

    static LocalizedText at(LocalizedText what, String path, int line, int column) {
        if (line == 0) {
            return what;
        }
        String place = path.isEmpty() ? "" : " " + path;
        return new LocalizedText(
                "第 " + line + " 行第 " + column + " 列" + place + "：" + what.zh(),
                "Line " + line + ", column " + column + (path.isEmpty() ? "" : ", at " + path) + ": " + what.en());
    }

    static LocalizedText tooLong(int length, Limits limits) {
        int limit = limits.maxCharacters();
        return new LocalizedText(
                "文本有 " + length + " 个字符，上限为 " + limit + "；可用 Limits.withMaxCharacters 提高上限",
                "The text has " + length + " characters, the limit is " + limit
                        + "; raise it with Limits.withMaxCharacters");
    }

    static LocalizedText limit(String detail) {
        return new LocalizedText(
                "超出限制，可用 Limits 的 with… 方法提高（" + detail + "）",
                "a limit is exceeded; raise it with the with… methods of Limits (" + detail + ")");
    }

    static LocalizedText malformed(String detail) {
        return new LocalizedText(
                "不是合法的 JSON，或同一成员出现两次，请改正（" + detail + "）",
                "this is no valid JSON, or a member stands twice; correct it (" + detail + ")");
    }

    static LocalizedText decimal(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new LocalizedText(
                "“" + shown + "”不是十进制数，请写成 12 或 3.5 的形式，不用指数，不超过 " + PlainDecimal.MAX_DIGITS + " 位数字",
                "'" + shown + "' is no plain decimal; write it like 12 or 3.5, without exponent and with at most "
                        + PlainDecimal.MAX_DIGITS + " digits");
    }

    static LocalizedText date(String text) {
        return new LocalizedText(
                "“" + text + "”不是日期，请写成 2024-01-31 的形式", "'" + text + "' is no date; write it like 2024-01-31");
    }

    static LocalizedText period(String text) {
        return new LocalizedText(
                "“" + text + "”不是起止日期，请写成 2024-01-01/2024-12-31 的形式",
                "'" + text + "' is no period; write it like 2024-01-01/2024-12-31");
    }

    static LocalizedText schema(String text) {
        return new LocalizedText(
                "格式“" + text + "”未知，本版本只读 " + ReportJson.SCHEMA + "；请换用支持该格式的版本",
                "the schema '" + text + "' is unknown, this version reads " + ReportJson.SCHEMA
                        + "; use a version that knows the other one");
    }

    static LocalizedText state(String text) {
        return new LocalizedText(
                "单元格状态“" + text + "”未知，应为 number、blank、symbol、text、absent 或 unresolved",
                "the cell state '" + text + "' is unknown; write number, blank, symbol, text, absent or unresolved");
    }

    static LocalizedText notOfState(String member, String state) {
        return new LocalizedText(
                "状态为 " + state + " 的单元格不能有成员 " + member + "，请删去该成员或改正状态",
                "a cell in state " + state + " has no member '" + member + "'; remove it or correct the state");
    }

    static LocalizedText key(String detail) {
        return new LocalizedText("键不合要求，请改正（" + detail + "）", "a key cannot be used; correct it (" + detail + ")");
    }

    static LocalizedText missing(String member) {
        return new LocalizedText(
                "缺少必需的成员 " + member + "，请补上", "the required member '" + member + "' is missing; add it");
    }

    static LocalizedText unknown(String path) {
        return new LocalizedText(
                "成员 " + path + " 为本版本所不识，未读入报告；如属笔误请改正",
                "The member " + path
                        + " is unknown to this version and is not part of the report read; correct it if it"
                        + " is misspelt");
    }
}
