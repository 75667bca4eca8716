package dev.gip.render.internal.markdown;

import dev.gip.model.LocalizedText;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.RuleFamily;
import dev.gip.model.validation.RuleInfo;
import dev.gip.render.internal.rules.RuleFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A page of rules: a list of all, then each by itself. */
public final class RulePage {

    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private RulePage(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes a page.
     *
     * @param rules the rules in any order
     * @param locale the language
     * @return the page
     */
    public static String of(List<DocumentedRule> rules, Locale locale) {
        Map<RuleFamily, Map<String, DocumentedRule>> families = new EnumMap<>(RuleFamily.class);
        for (DocumentedRule rule : rules) {
            families.computeIfAbsent(rule.family(), family -> new TreeMap<>())
                    .put(rule.info().id(), rule);
        }
        RulePage writer = new RulePage(locale);
        writer.head(rules.size());
        families.forEach((family, members) -> members.values().forEach(rule -> writer.row(family, rule.info())));
        families.forEach((family, members) -> {
            writer.line("\n## " + MarkdownText.heading(writer.name(family)));
            members.values().forEach(writer::rule);
        });
        return writer.page.toString();
    }

    private void head(int count) {
        line(say("# 规则\n", "# Rules\n"));
        line(say(
                "共 %d 条规则。本页由规则自身写成，请勿手工修改。“例”是规则对其反例实际给出的话。\n".formatted(count),
                "%d rules. This page is written from the rules; do not edit it. An example is what the rule says of its bad example.\n"
                        .formatted(count)));
        line(say("| 规则 | 程度 | 关于 | 要求 |", "| rule | severity | about | what it demands |"));
        line("| --- | --- | --- | --- |");
    }

    private void row(RuleFamily family, RuleInfo rule) {
        String id = MarkdownText.cell(rule.id());
        line("| [" + id + "](#" + rule.id().toLowerCase(Locale.ROOT) + ") | "
                + say(rule.severity().text()) + " | " + name(family) + " | " + MarkdownText.cell(say(rule.title()))
                + " |");
    }

    private void rule(DocumentedRule rule) {
        line("\n### " + MarkdownText.heading(rule.info().id()));
        line("\n**" + MarkdownText.cell(say(rule.info().title())) + "**\n");
        line(MarkdownText.paragraph(say(rule.info().rationale())) + "\n");
        RuleFacts.of(rule.info(), locale)
                .forEach((name, value) -> line("- " + name + say("：", ": ") + MarkdownText.cell(value)));
        if (rule.example() != null) {
            line("- " + say("例：", "example: ") + MarkdownText.cell(say(rule.example())));
        }
    }

    private String name(RuleFamily family) {
        return say(family.text());
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private String say(String zh, String en) {
        return say(new LocalizedText(zh, en));
    }

    private String say(LocalizedText text) {
        return text.in(locale);
    }
}
