package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.Story;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTextTest {

    private static final Reading READING =
            Reading.of("a", true, AnnualReport.builder(FormId.F2021).build(), Provenance.NONE, List.of());

    private static Finding finding(String rule) {
        return new Finding(rule, "kind", Severity.ERROR, new LocalizedText("坏", "bad"), List.of(), null, List.of());
    }

    private static Story story(String text, Integer... findings) {
        return new Story(new LocalizedText(text, text), List.of(), Arrays.asList(findings));
    }

    private static Exempted exempted(@Nullable LocalDate until) {
        return new Exempted(finding("E"), "known", until);
    }

    /** What is printed beneath the first line. */
    private static List<String> print(List<Finding> findings, List<Exempted> exempted, Story... stories) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        ValidationResult result = new ValidationResult(
                ValidationOutcome.INVALID,
                new RuleSet("test", "1", LocalDate.EPOCH),
                findings,
                List.of(),
                List.of(),
                exempted,
                List.of(stories));
        new FindingsText(new Console(writer, writer, Locale.ENGLISH)).print("a", READING, result);
        return out.toString().lines().skip(1).toList();
    }

    @Test
    void aStoryIsToldBeforeItsFindingsAndTheseOnlyOnce() {
        List<Finding> findings = List.of(finding("A"), finding("B"), finding("C"), finding("D"));

        assertThat(print(findings, List.of(), story("one slip", 1, 3)))
                .containsExactly(
                        "  [error] A bad", "  one slip", "    [error] B bad", "    [error] D bad", "  [error] C bad");
    }

    @Test
    void storiesOfTheSameWordsAreEachTold() {
        assertThat(print(List.of(finding("A"), finding("B")), List.of(), story("a slip", 0), story("a slip", 1)))
                .containsExactly("  a slip", "    [error] A bad", "  a slip", "    [error] B bad");
    }

    @Test
    void whatIsExemptedComesAfterTheFindingsWithTheReason() {
        assertThat(print(List.of(finding("A")), List.of(exempted(LocalDate.of(2026, 12, 31)), exempted(null))))
                .containsExactly(
                        "  [error] A bad",
                        "  Exempted, without part in the outcome:",
                        "    [error] E bad",
                        "        reason: known (until 2026-12-31)",
                        "    [error] E bad",
                        "        reason: known");
    }
}
