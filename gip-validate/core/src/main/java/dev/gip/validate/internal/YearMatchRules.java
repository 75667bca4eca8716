package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.Section;
import dev.gip.model.reading.Evidence;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.Quote;
import dev.gip.validate.internal.text.Sentences;
import dev.gip.validate.internal.text.YearOpening;
import java.util.List;

/** Whether title, period and text name the same year. */
final class YearMatchRules {

    static final Rule RULE = STANDARD.define("GIP-HDR-004").check(YearMatchRules::check);

    private YearMatchRules() {}

    private static void check(RuleContext context) {
        ReportHeader header = context.report().header();
        Integer year = header.year();
        if (year == null) {
            context.notApplicable(Unknown.DATES);
            return;
        }
        List<Integer> titled = YearOpening.yearsIn(header.title() == null ? "" : HalfWidth.of(header.title()));
        if (!titled.isEmpty() && !titled.contains(year)) {
            context.find(context.say("title", "other", titled.get(0), "year", year), List.of());
        }
        ReportPeriod period = header.period();
        int covered = period == null ? year : period.calendarYear().orElse(year);
        if (covered != year) {
            context.find(context.say("period", "other", covered, "year", year), List.of());
        }
        TextRules.section(context.report(), TextRules.OVERVIEW).ifPresent(overview -> text(context, overview, year));
    }

    /** Only a text that never names the year reported on is about another one. */
    private static void text(RuleContext context, Section overview, int year) {
        String text = HalfWidth.of(overview.text());
        List<String> sentences = Sentences.of(text);
        YearOpening opening = sentences.isEmpty() ? null : YearOpening.of(sentences.get(0));
        boolean other = opening != null && opening.year() != year && !text.contains(String.valueOf(year));
        if (other && !isDoubtful(context)) {
            context.find(context.say("text", "quote", Quote.of(sentences.get(0)), "year", year), overview);
        }
    }

    /** Whether the reader itself only inferred the year. */
    private static boolean isDoubtful(RuleContext context) {
        return context.reading()
                .flatMap(reading -> reading.provenance().of("year"))
                .filter(evidence -> evidence.certainty() != Evidence.Certainty.STATED)
                .isPresent();
    }
}
