package dev.gip.parser.internal.kind;

import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.spi.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells documents that share the words of annual reports. It refuses with care: a title that names an annual report on
 * government information disclosure, or statutory tables with figures, make a report whatever else is mentioned.
 */
public final class DocumentKinds {

    private static final List<KindRule> RULES = KindRule.load(KindWords.FILE);

    /** Kinds whose title may look like the title of a report. */
    private static final Set<String> LIKE_REPORTS = Set.of("halfYear", "school", "enterprise", "template");

    private static final List<String> SCHOOL_BASIS = KindWords.FILE.words("school.basis");
    private static final List<String> PLACEHOLDERS = KindWords.FILE.words("template.placeholder");
    private static final List<String> ENTERPRISES = KindWords.FILE.words("enterprise.agency");

    private static final String GOVERNMENT = "政府";

    private DocumentKinds() {}

    /**
     * The kind that a document is of; empty where it may be an annual report.
     *
     * @param figures whether statutory tables with figures stand in it
     * @param front the lines before the first section and the first ones behind it
     */
    public static Optional<OtherKind> find(
            ReportHeader header, List<Property> properties, List<Line> front, boolean figures) {
        List<OwnTitle> titles = OwnTitle.of(properties, front);
        boolean titled = header.title() != null && header.year() != null;
        for (OwnTitle title : titles) {
            for (KindRule rule : RULES) {
                boolean decides =
                        rule.key().equals("halfYear") || (!figures && (!titled || LIKE_REPORTS.contains(rule.key())));
                if (decides && rule.fits(title.text())) {
                    return Optional.of(kind(rule, title.printed(), title));
                }
            }
        }
        return figures || titles.isEmpty() ? Optional.empty() : byText(header, front, titles.get(0));
    }

    /** A kind that the first lines tell, where the title does not. */
    private static Optional<OtherKind> byText(ReportHeader header, List<Line> front, OwnTitle title) {
        String agency = header.agency() == null ? "" : header.agency();
        boolean government = title.text().contains(GOVERNMENT);
        if (!government && ENTERPRISES.stream().anyMatch(agency::endsWith)) {
            return Optional.of(kind(rule("enterprise"), agency, title));
        }
        if (header.period() != null && isSchoolYear(header.period())) {
            return Optional.of(kind(rule("school"), header.period().toString(), title));
        }
        for (Line line : front) {
            String text = line.text();
            Optional<String> basis = SCHOOL_BASIS.stream()
                    .filter(word -> !government && text.contains(word))
                    .findFirst();
            Optional<String> placeholder =
                    PLACEHOLDERS.stream().filter(text::contains).findFirst();
            if (basis.isPresent()) {
                return Optional.of(kind(rule("school"), basis.get(), title));
            }
            if (placeholder.isPresent()) {
                return Optional.of(kind(rule("template"), placeholder.get(), title));
            }
        }
        return Optional.empty();
    }

    /** A school year ends in summer. */
    private static boolean isSchoolYear(ReportPeriod period) {
        return period.from().getMonthValue() == 9
                && period.to().getMonthValue() >= 7
                && period.to().getMonthValue() <= 8
                && period.to().getYear() == period.from().getYear() + 1;
    }

    private static KindRule rule(String key) {
        return RULES.stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    private static OtherKind kind(KindRule rule, String evidence, OwnTitle title) {
        return new OtherKind(rule.key(), rule.zh(), rule.en(), evidence, title.location());
    }
}
