package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.HeadingNumber;
import dev.gip.validate.internal.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sections that stand there more than once. */
final class RepeatedSectionRules {

    private static final int LONGEST_HEADING = 48;

    static final Rule RULE = STANDARD.define("GIP-STR-004")
            .bad(repeated())
            .good(Examples.zeros(FormId.F2021).build())
            .check(RepeatedSectionRules::check);

    private RepeatedSectionRules() {}

    /** The report of zeros with its first section once more. */
    private static AnnualReport repeated() {
        AnnualReport report = Examples.zeros(FormId.F2021).build();
        List<Section> sections = new ArrayList<>(report.sections());
        Section first = sections.get(0);
        Section numbered = new Section(first.key(), "一、" + first.heading(), first.text());
        sections.set(0, numbered);
        sections.add(1, numbered);
        return report.withSections(sections);
    }

    /** How often a section stands there, and the last time. */
    private record Seen(Section section, int count) {}

    private static void check(RuleContext context) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        Map<String, String> byHeading = new HashMap<>();
        for (Section section : context.report().sections()) {
            String heading = numbered(HalfWidth.of(section.heading()));
            if (heading != null && !TextRules.isLocal(section)) {
                String identity = section.key() + ' ' + HeadingNumber.words(section.heading());
                byHeading.putIfAbsent(heading, identity);
                seen.merge(identity, new Seen(section, 1), RepeatedSectionRules::sum);
            }
        }
        for (Section section : context.report().sections()) {
            HalfWidth.of(section.text())
                    .lines()
                    .filter(line -> line.length() <= LONGEST_HEADING)
                    .map(line -> byHeading.get(numbered(line)))
                    .filter(Objects::nonNull)
                    .forEach(identity -> seen.merge(identity, new Seen(section, 1), RepeatedSectionRules::copied));
        }
        List<Seen> repeated =
                seen.values().stream().filter(known -> known.count() > 1).toList();
        if (repeated.size() * 2 > context.form().sections().size()) {
            context.notApplicable(new LocalizedText(
                    "来源把整份报告显示了两次，不判断各部分是否重复。",
                    "The source shows the whole report twice, so nothing is said of single sections."));
            return;
        }
        for (Seen known : repeated) {
            String heading = Quote.of(known.section().heading());
            context.find(context.say("found", "heading", heading, "count", known.count()), known.section());
        }
    }

    private static Seen sum(Seen before, Seen now) {
        return new Seen(now.section(), before.count() + now.count());
    }

    /** A copy in the text of another section does not change what the section is called. */
    private static Seen copied(Seen before, Seen now) {
        return new Seen(before.section(), before.count() + now.count());
    }

    /** Number and words of a heading: one of a lower level may have the same words; null where it has no number. */
    private static @Nullable String numbered(String heading) {
        HeadingNumber number = HeadingNumber.of(heading);
        return number == null ? null : number.style() + number.value() + HeadingNumber.words(heading);
    }
}
