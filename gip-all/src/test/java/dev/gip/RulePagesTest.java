package dev.gip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.RuleFamily;
import dev.gip.render.RulePages;
import dev.gip.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of rules say what the rules say; with {@code -Dgip.write=true} they are written in place of being compared. */
class RulePagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final List<DocumentedRule> RULES =
            Validator.builder().standardRules().documented();

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("rules.md", RulePages.markdown(RULES, Locale.ENGLISH)),
                Arguments.of("rules.zh-CN.md", RulePages.markdown(RULES, Locale.CHINESE)),
                Arguments.of("rules.json", RulePages.json(RULES)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWhatTheRulesGive(String name, String text) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("gip.write")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as("%s is not what the rules give; CONTRIBUTING.md tells how to write it anew", name)
                .isEqualTo(text);
    }

    @Test
    void everyRuleShowsWhatItSaysOfItsBadExample() {
        assertThat(RULES)
                .allSatisfy(
                        rule -> assertThat(rule.example()).as(rule.info().id()).isNotNull());
    }

    @Test
    void everyRuleBelongsToAFamilyWithAName() {
        assertThat(RULES).extracting(DocumentedRule::family).doesNotContain(RuleFamily.OTHER);
    }
}
