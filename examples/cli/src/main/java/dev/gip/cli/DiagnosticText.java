package dev.gip.cli;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics for people: how much it weighs, the code, the message, the place. */
final class DiagnosticText {

    private static final String DETAIL = "    ";
    private static final String LIMIT = "LIMIT_";
    private static final String SEVERAL = "MULTIPLE_REPORTS";

    private DiagnosticText() {}

    static void print(Console console, Diagnostic diagnostic, String indent) {
        lines(console, diagnostic).forEach(line -> console.line(indent + line));
    }

    static List<String> lines(Console console, Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        String severity = console.say(diagnostic.severity().text());
        lines.add("[" + severity + "] " + diagnostic.code() + " " + diagnostic.message(console.locale()));
        SourceLocation place = diagnostic.location();
        if (place != null && (place.range() != null || !place.path().isEmpty() || place.box() != null)) {
            lines.add(DETAIL + console.say("位置：", "place: ") + place.describe(console.locale()));
        }
        if (diagnostic.code().startsWith(LIMIT)) {
            lines.add(DETAIL + console.say("命令行用 --limit 上限名=值 调高。", "On the command line: --limit NAME=VALUE."));
        }
        if (diagnostic.code().equals(SEVERAL)) {
            lines.add(
                    DETAIL
                            + console.say(
                                    "命令行用 --each 逐份读取（parse、check、export），或用 --report N 取其中一份（explain、render）。",
                                    "On the command line: --each for all of them (parse, check, export), --report N for one (explain, render)."));
        }
        return lines;
    }
}
