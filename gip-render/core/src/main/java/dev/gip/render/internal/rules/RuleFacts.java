package dev.gip.render.internal.rules;

import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Need;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleScope;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a rule in words, by what they are called. */
public final class RuleFacts {

    private final Locale locale;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private RuleFacts(Locale locale) {
        this.locale = locale;
    }

    /**
     * What a rule says of itself beside title and rationale; bounds that it does not have are left out.
     *
     * @param rule the rule
     * @param locale the language
     * @return the facts in the order in which they are shown
     */
    public static Map<String, String> of(RuleInfo rule, Locale locale) {
        RuleFacts facts = new RuleFacts(locale);
        RuleScope scope = rule.scope();
        facts.add("程度", "severity", facts.say(rule.severity().text()));
        facts.add("类别", "kind", rule.kind());
        facts.add("依据", "basis", rule.basis().equals("practice") ? facts.say("经验", "practice") : rule.basis());
        facts.add("格式", "forms", facts.sorted(scope.forms().stream().map(FormId::value)));
        facts.add("年度", "years", facts.span(scope.firstYear(), scope.lastYear()));
        facts.add("施行", "in force", facts.span(scope.since(), scope.until()));
        facts.add("还需要", "needs", facts.sorted(rule.needs().stream().map(facts::need)));
        facts.add("标签", "tags", facts.sorted(rule.tags().stream()));
        return facts.facts;
    }

    private void add(String zh, String en, String value) {
        if (!value.isBlank()) {
            facts.put(say(zh, en), value);
        }
    }

    private String sorted(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(say("、", ", ")));
    }

    private String span(@Nullable Object first, @Nullable Object last) {
        if (first == null) {
            return last == null ? "" : say("至 ", "until ") + last;
        }
        return last == null ? say(first + " 起", "from " + first) : first + say(" 至 ", " to ") + last;
    }

    private String need(Need need) {
        return switch (need) {
            case SOURCE -> say("原始来源", "the source");
            case PREVIOUS_YEAR -> say("上一年度的报告", "the report on the year before");
            case SUBORDINATES -> say("下级机关的报告", "the reports of subordinate bodies");
            case SISTERS -> say("同级其他机关的报告", "reports of other bodies on the same year");
        };
    }

    private String say(String zh, String en) {
        return say(new LocalizedText(zh, en));
    }

    private String say(LocalizedText text) {
        return text.in(locale);
    }
}
