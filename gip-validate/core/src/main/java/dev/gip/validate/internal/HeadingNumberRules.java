package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.Section;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.SectionDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.HeadingNumber;
import dev.gip.validate.internal.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers before the headings. */
final class HeadingNumberRules {

    static final Rule RULE = STANDARD.define("GIP-STR-007")
            .bad(numbered("一、", "一、", "三、", "四、", "五、", "六、"))
            .good(numbered("一、", "二、", "三、", "四、", "五、", "六、"))
            .check(HeadingNumberRules::check);

    private HeadingNumberRules() {}

    private static AnnualReport numbered(String... numbers) {
        AnnualReport zeros = Examples.zeros(FormId.F2021).build();
        List<Section> sections = new ArrayList<>();
        for (Section section : zeros.sections()) {
            sections.add(new Section(section.key(), numbers[sections.size()] + section.heading(), section.text()));
        }
        return zeros.withSections(sections);
    }

    private static void check(RuleContext context) {
        List<Section> sections = context.report().sections();
        List<HeadingNumber> numbers = sections.stream()
                .map(section -> HeadingNumber.of(HalfWidth.of(section.heading())))
                .filter(Objects::nonNull)
                .toList();
        boolean alike = numbers.stream().map(HeadingNumber::style).distinct().count() == 1;
        if (numbers.size() < 2 || !alike) {
            return;
        }
        TreeSet<Integer> seen = new TreeSet<>();
        TreeSet<Integer> repeated = new TreeSet<>();
        numbers.stream()
                .map(HeadingNumber::value)
                .filter(value -> !seen.add(value))
                .forEach(repeated::add);
        boolean wholeTwice = repeated.size() * 2 > seen.size();
        if (wholeTwice) {
            return;
        }
        if (!repeated.isEmpty()) {
            context.find(context.say("repeated", "numbers", print(repeated)), List.of());
        }
        TreeSet<Integer> left = new TreeSet<>();
        for (int value = 1; value < seen.last(); value++) {
            if (!seen.contains(value)) {
                left.add(value);
            }
        }
        boolean unnumbered = numbers.size() < sections.size();
        if (!left.isEmpty() && repeated.isEmpty() && !unnumbered && !isMissing(context, left)) {
            context.find(context.say("hole", "numbers", print(left)), List.of());
        }
    }

    /** Whether what a number is lacking for is a section that another rule says is missing. */
    private static boolean isMissing(RuleContext context, Set<Integer> numbers) {
        Form form = context.form();
        return form.sections().stream()
                .filter(section -> section.number() != null && numbers.contains(value(section)))
                .anyMatch(section ->
                        TextRules.section(context.report(), section.key()).isEmpty());
    }

    private static int value(SectionDefinition section) {
        return Numerals.value(Objects.requireNonNullElse(section.number(), ""));
    }

    private static String print(Set<Integer> numbers) {
        return numbers.stream().map(Numerals::chinese).collect(Collectors.joining("、"));
    }
}
