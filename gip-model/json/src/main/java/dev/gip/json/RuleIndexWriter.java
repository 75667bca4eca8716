package dev.gip.json;

import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleScope;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes {@code gip-rule-index/1}. */
record RuleIndexWriter(JsonOutput out) {

    void members(List<DocumentedRule> rules) {
        out.text("schema", RuleIndexJson.SCHEMA);
        out.array("rules", () -> rules.forEach(rule -> out.object(() -> rule(rule))));
    }

    private void rule(DocumentedRule rule) {
        RuleInfo info = rule.info();
        out.text("id", info.id());
        out.text("family", lowerCase(rule.family()));
        out.text("kind", info.kind());
        out.text("severity", lowerCase(info.severity()));
        text("title", info.title());
        text("rationale", info.rationale());
        out.text("basis", info.basis());
        scope(info.scope());
        words("needs", info.needs().stream().map(RuleIndexWriter::lowerCase));
        words("tags", info.tags().stream());
        if (rule.example() != null) {
            text("example", rule.example());
        }
    }

    private void text(String name, LocalizedText text) {
        out.row(name, () -> {
            out.text("zh", text.zh());
            out.text("en", text.en());
        });
    }

    private void scope(RuleScope scope) {
        words("forms", scope.forms().stream().map(FormId::value));
        out.row("years", () -> {
            out.number("first", scope.firstYear());
            out.number("last", scope.lastYear());
        });
        out.row("inForce", () -> {
            out.text("from", scope.since() == null ? null : scope.since().toString());
            out.text("to", scope.until() == null ? null : scope.until().toString());
        });
    }

    /** Sets have no order; in a document they get one. */
    private void words(String name, Stream<String> words) {
        out.array(name, () -> words.sorted().forEach(out::element));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
