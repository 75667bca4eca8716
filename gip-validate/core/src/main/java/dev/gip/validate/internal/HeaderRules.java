package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.form.FormId;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says of itself: who, on which year, for which days, published when. */
final class HeaderRules {

    private static final AnnualReport ZEROS = Examples.zeros(FormId.F2021).build();

    private static final Rule AGENCY = STANDARD.define("GIP-HDR-001")
            .bad(ZEROS.withHeader(ZEROS.header().withAgency(null)))
            .good(ZEROS)
            .check(context -> stated(context, context.report().header().agency()));

    private static final Rule YEAR = STANDARD.define("GIP-HDR-002")
            .bad(ZEROS.withHeader(ZEROS.header().withYear(null)))
            .good(ZEROS)
            .check(context -> stated(context, context.report().header().year()));

    private static final Rule PERIOD = STANDARD.define("GIP-HDR-003")
            .bad(Examples.zeros(FormId.F2021)
                    .header(covering("2023-01-01/2023-11-30"))
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .header(covering("2023-01-01/2023-12-31"))
                    .build())
            .check(HeaderRules::period);

    private static final Rule PREMATURE = STANDARD.define("GIP-HDR-005").check(HeaderRules::premature);

    static final List<Rule> ALL = List.of(AGENCY, YEAR, PERIOD, YearMatchRules.RULE, PREMATURE);

    private HeaderRules() {}

    private static ReportHeader covering(String period) {
        return ZEROS.header().withYear(2023).withPeriod(ReportPeriod.parse(period));
    }

    private static void stated(RuleContext context, @Nullable Object fact) {
        if (fact == null) {
            context.find(context.say("found"), List.of());
        }
    }

    private static void period(RuleContext context) {
        ReportPeriod period = context.report().header().period();
        if (period == null) {
            context.notApplicable(
                    new LocalizedText("报告没有写明统计期限。", "The report does not state which days its figures cover."));
            return;
        }
        if (period.calendarYear().isEmpty()) {
            context.find(context.say("found", "from", period.from(), "to", period.to()), List.of());
        }
    }

    private static void premature(RuleContext context) {
        Integer year = context.report().header().year();
        LocalDate published = context.published().orElse(null);
        if (year == null || published == null) {
            context.notApplicable(Unknown.DATES);
            return;
        }
        if (published.isBefore(LocalDate.of(year, 12, 31))) {
            context.find(context.say("found", "published", published, "year", year), List.of());
        }
    }
}
