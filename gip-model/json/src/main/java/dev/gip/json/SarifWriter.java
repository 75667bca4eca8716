package dev.gip.json;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one run of SARIF 2.1.0. */
final class SarifWriter {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final JsonOutput out;
    private final List<RuleInfo> rules;
    private final Locale locale;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifWriter(JsonOutput out, List<RuleInfo> rules, Locale locale) {
        this.out = out;
        this.rules = rules;
        this.locale = locale;
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    void members(List<CheckedReport> reports) {
        out.text("$schema", SCHEMA);
        out.text("version", VERSION);
        out.array("runs", () -> out.object(() -> run(reports)));
    }

    private void run(List<CheckedReport> reports) {
        out.object("tool", () -> out.object("driver", () -> driver(reports)));
        out.text("language", LocalizedText.isChinese(locale) ? "zh-CN" : "en");
        out.array(
                "invocations",
                () -> out.object(() -> {
                    out.flag("executionSuccessful", true);
                    out.array("toolExecutionNotifications", () -> reports.forEach(this::notifications));
                }));
        out.array("results", () -> reports.forEach(this::results));
    }

    private void driver(List<CheckedReport> reports) {
        out.text("name", "gip");
        if (!reports.isEmpty()) {
            out.text("version", reports.get(0).result().ruleSet().version());
            out.text("fullName", reports.get(0).result().ruleSet().toString());
        }
        out.array("rules", () -> rules.forEach(rule -> out.row(() -> rule(rule))));
    }

    private void rule(RuleInfo rule) {
        out.text("id", rule.id());
        message("shortDescription", rule.title());
        message("fullDescription", rule.rationale());
        out.object("defaultConfiguration", () -> out.text("level", level(rule.severity())));
        out.object("properties", () -> {
            out.text("kind", rule.kind());
            out.text("basis", rule.basis());
            out.array("tags", () -> rule.tags().stream().sorted().forEach(out::element));
        });
    }

    private void message(String name, LocalizedText text) {
        out.object(name, () -> out.text("text", text.in(locale)));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void notifications(CheckedReport report) {
        for (RuleRun run : report.result().runs()) {
            if (run.status() == RuleRun.Status.COULD_NOT_RUN && run.reason() != null) {
                LocalizedText reason = run.reason();
                out.row(() -> {
                    out.text("level", "warning");
                    message("message", reason);
                    out.object("associatedRule", () -> reference(run.rule()));
                    out.array("locations", () -> out.object(() -> artifact(report.name())));
                });
            }
        }
    }

    private void reference(String rule) {
        out.text("id", rule);
        Integer index = indexes.get(rule);
        if (index != null) {
            out.number("index", index);
        }
    }

    private void results(CheckedReport report) {
        report.result().findings().forEach(finding -> out.row(() -> result(report, finding)));
        for (Exempted exempted : report.result().exempted()) {
            out.row(() -> {
                result(report, exempted.finding());
                out.array(
                        "suppressions",
                        () -> out.object(() -> {
                            out.text("kind", "external");
                            out.text("justification", exempted.reason());
                        }));
            });
        }
    }

    private void result(CheckedReport report, Finding finding) {
        out.text("ruleId", finding.rule());
        Integer index = indexes.get(finding.rule());
        if (index != null) {
            out.number("ruleIndex", index);
        }
        out.text("level", level(finding.severity()));
        message("message", finding.text());
        out.array("locations", () -> locations(report, finding));
        out.object("properties", () -> {
            out.text("kind", finding.kind());
            out.array(
                    "cells",
                    () -> finding.cells().stream().map(CellRef::toString).forEach(out::element));
        });
    }

    private void locations(CheckedReport report, Finding finding) {
        if (finding.locations().isEmpty()) {
            out.object(() -> artifact(report.name()));
        }
        for (SourceLocation place : finding.locations()) {
            out.object(() -> {
                out.object("physicalLocation", () -> {
                    uri(report.name());
                    region(place);
                });
                out.object("message", () -> out.text("text", place.describe(locale)));
            });
        }
    }

    private void artifact(String name) {
        out.object("physicalLocation", () -> uri(name));
    }

    private void uri(String name) {
        out.object("artifactLocation", () -> out.text("uri", encoded(name)));
    }

    private void region(SourceLocation place) {
        TextRange range = place.range();
        if (range != null) {
            out.object("region", () -> {
                out.number("startLine", range.line());
                out.number("startColumn", range.column());
            });
        }
    }

    /** A colon in the first part of a relative name would make it look like a scheme. */
    private static String encoded(String name) {
        String path = name.replace('\\', '/');
        int colon = path.indexOf(':');
        boolean likeScheme = colon >= 0 && !path.substring(0, colon).contains("/");
        try {
            return new URI(null, null, likeScheme ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No URI can be made of the name '" + name + "'", e);
        }
    }
}
