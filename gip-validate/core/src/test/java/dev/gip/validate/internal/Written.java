package dev.gip.validate.internal;

import dev.gip.model.AnnualReport;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.validate.Reports;
import dev.gip.validate.ValidationContext;
import java.util.ArrayList;
import java.util.List;

/** Reports of 清河县司法局 on 2023 that rules on text have nothing to say against but for what a test changes. */
final class Written {

    private Written() {}

    static AnnualReport report() {
        return Reports.zeros(FormId.F2021).year(2023).build();
    }

    /** With another text under a section. */
    static AnnualReport report(String key, String text) {
        return report().withSections(report().sections().stream()
                .map(section -> section.key().equals(key) ? new Section(key, section.heading(), text) : section)
                .toList());
    }

    /** With these headings, under the keys of the form in turn. */
    static AnnualReport headed(String... headings) {
        List<Section> sections = report().sections();
        List<Section> headed = new ArrayList<>();
        for (String heading : headings) {
            Section section = sections.get(headed.size());
            headed.add(new Section(section.key(), heading, section.text()));
        }
        return report().withSections(headed);
    }

    /** What a rule says of a report, in Chinese. */
    static List<String> said(String rule, AnnualReport report) {
        return said(rule, report, ValidationContext.NONE);
    }

    static List<String> said(String rule, AnnualReport report, ValidationContext context) {
        return Reports.findings(Reports.STANDARD.validate(report, context), rule).stream()
                .map(finding -> finding.text().zh())
                .toList();
    }
}
