package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser cannot do yet. A test here turns red when it can: then move what it says to where it belongs. */
class KnownGapsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019/txt/yunling-justice-2020.txt", "2019/html/yunling-justice-2020.html"})
    void aBodyThatOnlyTheProseNamesIsNotFound(String place) {
        Fixture fixture = Fixture.of(place);
        AnnualReport read = Reports.parse(fixture.source()).report().orElseThrow();

        assertThat(fixture.expected().header().agency()).isEqualTo("云岭省司法厅");
        assertThat(read.header()).isEqualTo(fixture.expected().header().withAgency(null));
    }
}
