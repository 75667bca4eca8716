package dev.gip.validate.internal;

import dev.gip.model.AnnualReport;
import dev.gip.model.Section;
import dev.gip.validate.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The families of rules on structure, header, dates and text, and what they share. */
final class TextRules {

    static final String OVERVIEW = "overview";
    static final String PROBLEMS = "problems";

    static final List<Rule> ALL = Stream.of(
                    SectionRules.ALL,
                    AnnouncedPartRules.ALL,
                    CitationRules.ALL,
                    HeaderRules.ALL,
                    TimelinessRules.ALL,
                    TemplateRules.ALL,
                    OtherAgencyRules.ALL,
                    StrayYearRules.ALL,
                    SubstanceRules.ALL,
                    LikenessRules.ALL,
                    PersonalDataRules.ALL,
                    ProseSumRules.ALL,
                    ChannelRules.ALL,
                    FeeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private TextRules() {}

    /** Whether a section is none of the form's. */
    static boolean isLocal(Section section) {
        return section.key().startsWith("x:");
    }

    /** The first section of a key. */
    static Optional<Section> section(AnnualReport report, String key) {
        return report.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst();
    }
}
