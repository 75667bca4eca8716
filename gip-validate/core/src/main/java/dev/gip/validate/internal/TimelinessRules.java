package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AgencyKind;
import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.ValidationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a report was published in time. */
final class TimelinessRules {

    /** The last year reported on under the Regulation of 2007, which had one day for all. */
    private static final int LAST_OF_OLD = 2018;

    private static final LocalizedText NO_DEADLINE =
            new LocalizedText("条例没有规定此类机关的公布期限。", "The Regulation sets no day for bodies of this kind.");

    private static final AnnualReport DEPARTMENT =
            Examples.zeros(FormId.F2021).agency("清河县司法局").year(2023).build();

    private static final Rule KNOWN = STANDARD.define("GIP-PUB-001")
            .bad(DEPARTMENT, publishedOn(LocalDate.of(2024, 2, 18)))
            .good(DEPARTMENT, publishedOn(LocalDate.of(2024, 1, 31)))
            .check(TimelinessRules::byCaller);

    private static final Rule PAGE = STANDARD.define("GIP-PUB-002").check(TimelinessRules::byPage);

    private static final Rule TOWNSHIP = STANDARD.define("GIP-PUB-003").check(TimelinessRules::ofTownship);

    static final List<Rule> ALL = List.of(KNOWN, PAGE, TOWNSHIP);

    private TimelinessRules() {}

    private static ValidationContext publishedOn(LocalDate day) {
        return ValidationContext.builder().published(day).build();
    }

    /** A date on a page may be that of a new upload; one that the caller vouches for is not. */
    private static void byCaller(RuleContext context) {
        if (context.context().published().isEmpty()) {
            context.notApplicable(
                    new LocalizedText(
                            "检查时没有提供首次公布的日期；网页上的日期另行提示。",
                            "The date of first publication was not given with the check; that of the page is judged by another rule."));
            return;
        }
        aboveTownship(context);
    }

    private static void byPage(RuleContext context) {
        if (context.context().published().isPresent()) {
            context.notApplicable(new LocalizedText(
                    "检查时提供了首次公布的日期，不看网页上的日期。",
                    "The date of first publication was given with the check, so that of the page does not count."));
            return;
        }
        aboveTownship(context);
    }

    private static void aboveTownship(RuleContext context) {
        if (isTownship(context)) {
            context.notApplicable(new LocalizedText(
                    "乡镇、街道的公布时间由另一条规则提示。", "Another rule judges the dates of townships and sub-districts."));
            return;
        }
        judge(context);
    }

    private static void ofTownship(RuleContext context) {
        if (!isTownship(context)) {
            context.notApplicable(new LocalizedText("报告机关不是乡镇或街道。", "The body is no township or sub-district."));
            return;
        }
        judge(context);
    }

    private static boolean isTownship(RuleContext context) {
        return context.agencyKind()
                .filter(AgencyKind.STREET_OR_TOWNSHIP::equals)
                .isPresent();
    }

    private static void judge(RuleContext context) {
        Integer year = context.report().header().year();
        LocalDate published = context.published().orElse(null);
        if (year == null || published == null) {
            context.notApplicable(Unknown.DATES);
            return;
        }
        Optional<LocalDate> deadline = deadline(year, context.agencyKind());
        if (deadline.isEmpty()) {
            context.notApplicable(context.agencyKind().isPresent() ? NO_DEADLINE : Unknown.KIND);
            return;
        }
        if (published.isAfter(deadline.get())) {
            context.find(
                    context.say("found", "year", year, "published", published, "deadline", deadline.get()), List.of());
        }
    }

    private static Optional<LocalDate> deadline(int year, Optional<AgencyKind> kind) {
        LocalDate march = LocalDate.of(year + 1, 3, 31);
        if (year <= LAST_OF_OLD || kind.filter(AgencyKind.GOVERNMENT::equals).isPresent()) {
            return Optional.of(march);
        }
        return kind.filter(known -> known != AgencyKind.OTHER).map(known -> LocalDate.of(year + 1, 1, 31));
    }
}
