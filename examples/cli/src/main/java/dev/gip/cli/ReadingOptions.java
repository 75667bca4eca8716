package dev.gip.cli;

import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.source.Limits;
import dev.gip.parser.ReportParser;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReadingOptions {

    private static final String LIMITS = "maxBytes, maxCharacters, maxCells, maxNesting, maxSeconds";

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "文字编码，例如 GB18030；默认自动判断。 Charset of text, found out unless given.")
    @Nullable
    Charset charset;

    @Option(
            names = "--form",
            paramLabel = "ID",
            description = "报告格式，例如 2021；默认自动判断。 Form of the report, found out unless given.")
    @Nullable
    String form;

    @Option(
            names = "--strict",
            description = "原文未明示位置的单元格一律未定。 Leaves cells unresolved whose place the source does not show.")
    boolean strict;

    @Option(
            names = "--keep-contacts",
            description =
                    "保留电话、邮箱、地址和经办人姓名；默认以 * 遮盖。"
                            + " Keeps telephone numbers, addresses and names of clerks, which are covered with * unless asked for.")
    boolean keepContacts;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = "读取上限，例如 maxBytes=50000000。 How much of a file is read at most: " + LIMITS + ".")
    Map<String, Integer> limits = new LinkedHashMap<>();

    ReportParser parser(Console console) {
        ReportParser.Builder builder = builder(console);
        if (charset != null) {
            builder.charset(charset);
        }
        if (form != null) {
            builder.form(form(form, console));
        }
        return builder.build();
    }

    /** Reads what a report is held against, which may well have another charset and another form. */
    ReportParser parserOfOthers(Console console) {
        return builder(console).build();
    }

    private ReportParser.Builder builder(Console console) {
        ReportParser.Builder builder = ReportParser.builder().limits(limits(console));
        if (strict) {
            builder.strict();
        }
        return keepContacts ? builder.keepContacts() : builder;
    }

    private static FormId form(String name, Console console) {
        FormId id = new FormId(name);
        if (Forms.find(id).isEmpty()) {
            String known = Forms.all().stream().map(form -> form.id().value()).collect(Collectors.joining(", "));
            throw Failure.usage(console.say("没有格式“%s”；可用：%s。", "There is no form '%s'; known are %s.", name, known));
        }
        return id;
    }

    private Limits limits(Console console) {
        Limits result = Limits.untrusted();
        for (Map.Entry<String, Integer> limit : limits.entrySet()) {
            if (limit.getValue() <= 0) {
                throw Failure.usage(console.say(
                        "上限 %s 必须是正数，不能是 %d。",
                        "The limit %s must be positive, not %d.", limit.getKey(), limit.getValue()));
            }
            result = with(result, limit.getKey(), limit.getValue(), console);
        }
        return result;
    }

    private static Limits with(Limits limits, String name, int value, Console console) {
        return switch (name) {
            case "maxBytes" -> limits.withMaxBytes(value);
            case "maxCharacters" -> limits.withMaxCharacters(value);
            case "maxCells" -> limits.withMaxCells(value);
            case "maxNesting" -> limits.withMaxNesting(value);
            case "maxSeconds" -> limits.withMaxTime(Duration.ofSeconds(value));
            default ->
                throw Failure.usage(
                        console.say("没有上限“%s”；可用：%s。", "There is no limit '%s'; known are %s.", name, LIMITS));
        };
    }
}
