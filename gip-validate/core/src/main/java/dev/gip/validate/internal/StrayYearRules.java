package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.Quote;
import dev.gip.validate.internal.text.Sentences;
import dev.gip.validate.internal.text.WordLists;
import dev.gip.validate.internal.text.YearOpening;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences about years that the report is not on. Plans, laws and history may name any year; openings may not. */
final class StrayYearRules {

    private static final List<String> HISTORY = WordLists.of("history");

    private static final List<String> PLAN = WordLists.of("plan");

    private static final Rule STRAY = STANDARD.define("GIP-TXT-003").check(StrayYearRules::check);

    static final List<Rule> ALL = List.of(STRAY);

    private StrayYearRules() {}

    private static void check(RuleContext context) {
        Integer year = context.report().header().year();
        if (year == null) {
            context.notApplicable(Unknown.DATES);
            return;
        }
        Set<Integer> told = new HashSet<>();
        for (Section section : context.report().sections()) {
            for (String sentence : Sentences.of(HalfWidth.of(section.text()))) {
                YearOpening opening = YearOpening.of(sentence);
                if (opening != null && isStray(opening.year(), year, sentence) && told.add(opening.year())) {
                    context.find(
                            context.say("found", "quote", Quote.of(sentence), "other", opening.year(), "year", year),
                            section);
                }
            }
        }
    }

    /** Last year is there for comparison, next year for plans. */
    private static boolean isStray(int named, int year, String sentence) {
        return Math.abs(named - year) > 1
                && !WordLists.anyIn(sentence, named > year ? PLAN : HISTORY)
                && YearOpening.yearsIn(sentence).stream().allMatch(other -> other == named);
    }
}
