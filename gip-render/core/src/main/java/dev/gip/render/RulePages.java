package dev.gip.render;

import dev.gip.json.RuleIndexJson;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.render.internal.markdown.RulePage;
import dev.gip.render.internal.rules.RuleText;
import java.util.List;
import java.util.Locale;

/**
 * Rules for people and programs, written from what they say of themselves. A validator's builder gives what these pages are
 * made from:
 *
 * <pre>{@code
 * List<DocumentedRule> rules = Validator.builder().add(new HouseRules()).documented();
 * Files.writeString(page, RulePages.markdown(rules, Locale.ENGLISH));
 * }</pre>
 *
 * <p>Pure functions: the same text for the same arguments, lines ended by line feeds. Messages are Chinese for any Chinese
 * locale, else English. Safe to share between threads.
 *
 * @since 0.1
 */
public final class RulePages {

    private RulePages() {}

    /**
     * A page of Markdown: a table of all rules, then each by itself, by family and id.
     *
     * @param rules the rules in any order; of two with the same id the last is shown
     * @param locale the language
     * @return the page; words of rules are escaped
     */
    public static String markdown(List<DocumentedRule> rules, Locale locale) {
        return RulePage.of(rules, locale);
    }

    /**
     * One rule in plain text, a fact a line.
     *
     * @param rule the rule
     * @param locale the language
     * @return the lines, of which the first names the rule
     */
    public static String text(DocumentedRule rule, Locale locale) {
        return RuleText.of(rule, locale);
    }

    /**
     * An index for programs, in both languages.
     *
     * @param rules the rules
     * @return {@code gip-rule-index/1} with the rules as they were given; {@link RuleIndexJson}
     */
    public static String json(List<DocumentedRule> rules) {
        return RuleIndexJson.write(rules);
    }
}
