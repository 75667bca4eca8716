package dev.gip.render.internal.rules;

import dev.gip.model.LocalizedText;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.RuleInfo;
import java.util.Locale;

/** A rule as lines of plain text. */
public final class RuleText {

    private static final String INDENT = "  ";

    private RuleText() {}

    /**
     * A rule in words.
     *
     * @param rule the rule
     * @param locale the language
     * @return its lines, the last one ended too
     */
    public static String of(DocumentedRule rule, Locale locale) {
        RuleInfo info = rule.info();
        boolean chinese = LocalizedText.isChinese(locale);
        String colon = chinese ? "：" : ": ";
        StringBuilder text = new StringBuilder();
        text.append(info.id()).append(INDENT).append(info.title().in(locale)).append('\n');
        text.append(INDENT).append(info.rationale().in(locale)).append('\n');
        RuleFacts.of(info, locale)
                .forEach((name, value) -> text.append(INDENT)
                        .append(name)
                        .append(colon)
                        .append(value)
                        .append('\n'));
        if (rule.example() != null) {
            text.append(INDENT).append(chinese ? "例" : "example").append(colon);
            text.append(rule.example().in(locale)).append('\n');
        }
        return text.toString();
    }
}
