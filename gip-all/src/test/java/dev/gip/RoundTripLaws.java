package dev.gip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.json.arbitrary.ArbitraryReports;
import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import dev.gip.render.Renderers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was rendered and is read again is the same report; nothing hidden is embedded to make it so. */
class RoundTripLaws {

    @Property
    void jsonGivesBackEveryReport(@ForAll("anyReports") AnnualReport report) {
        assertThat(Reports.parse(Renderers.json().text(report)).report()).hasValue(report);
    }

    @Property
    void csvGivesBackEveryReport(@ForAll("anyReports") AnnualReport report) {
        assertThat(Reports.parse(Renderers.csv().text(report)).report()).hasValue(report);
    }

    @Property
    void markdownGivesBackEveryReportThatReadsLikeOne(@ForAll("plausibleReports") AnnualReport report) {
        String markdown = Renderers.markdown().text(report);
        Reading reading = Reports.parse(markdown);
        assertThat(reading.report())
                .as("%s%n%s", reading.diagnostics(), markdown)
                .hasValueSatisfying(read -> {
                    assertThat(read.header()).isEqualTo(report.header());
                    assertThat(read.sections()).isEqualTo(report.sections());
                    assertThat(read.tables()).isEqualTo(report.tables());
                    assertThat(read.alternatives()).isEqualTo(report.alternatives());
                    assertThat(read).isEqualTo(report);
                });
    }

    @Provide
    Arbitrary<AnnualReport> anyReports() {
        return ArbitraryReports.reports();
    }

    @Provide
    Arbitrary<AnnualReport> plausibleReports() {
        return PlausibleReports.reports();
    }
}
