package dev.gip.cli;

import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.RuleFamily;
import dev.gip.render.RulePages;
import dev.gip.validate.Validator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists rules, or says what some of them demand and why. */
@Command(
        name = "rules",
        description = {
            "列出全部检查规则；给出规则号时，说明其要求、理由、依据、适用范围，并给出它对反例所说的话。",
            "Lists the rules; with ids, says what they demand, why, on which basis, for which reports, and what they say of"
                    + " an example that breaks them."
        },
        footer = {
            "  gip rules",
            "  gip rules GIP-REQ-001 GIP-STR-001",
            "  gip rules --config house.yaml --lang en ACME-REQ-001",
            "  gip rules --format json"
        })
final class RulesCommand implements Callable<Integer> {

    /** What the rules are written as. */
    enum Format {
        TEXT,
        JSON
    }

    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "RULE",
            description = "规则号，例如 GIP-REQ-001。 Ids of rules; all are listed without.")
    List<String> ids = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "输出格式，默认 text；json 为 gip-rule-index/1。 Text unless given; json is gip-rule-index/1.")
    Format format = Format.TEXT;

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        List<DocumentedRule> chosen = chosen(console);
        if (format == Format.JSON) {
            console.out().print(RulePages.json(chosen));
        } else if (ids.isEmpty()) {
            list(chosen, console);
        } else {
            chosen.forEach(rule -> console.block(RulePages.text(rule, console.locale())));
        }
        return ExitCode.CLEAN;
    }

    private List<DocumentedRule> chosen(Console console) {
        Map<String, DocumentedRule> known = new TreeMap<>();
        RuleOptions.complete(rules.builder(console), Validator.Builder::documented, console)
                .forEach(rule -> known.put(rule.info().id(), rule));
        ids.forEach(id -> RuleOptions.checkKnown(id, known.keySet(), console));
        return known.values().stream()
                .filter(rule -> ids.isEmpty() || ids.contains(rule.info().id()))
                .toList();
    }

    private static void list(List<DocumentedRule> rules, Console console) {
        Map<RuleFamily, List<DocumentedRule>> families = rules.stream()
                .collect(Collectors.groupingBy(
                        DocumentedRule::family, () -> new EnumMap<>(RuleFamily.class), Collectors.toList()));
        families.forEach((family, members) -> {
            console.line(console.say(family.text()));
            members.forEach(rule -> console.line(line(rule, console)));
        });
        console.line(console.say("共 %d 条规则。", "%d rules in all.", rules.size()));
    }

    private static String line(DocumentedRule rule, Console console) {
        return "  " + rule.info().id() + "  ["
                + console.say(rule.info().severity().text()) + "] "
                + console.say(rule.info().title());
    }
}
