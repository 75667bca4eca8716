package dev.gip.validate;

import static dev.gip.validate.Reports.row;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.Story;
import dev.gip.model.validation.ValidationResult;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

    /** Five requests, all handled, and the total of results left at 0. */
    private static AnnualReport.Builder totalLeftAtZero() {
        AnnualReport.Builder report = zeros(FormId.F2021);
        row(report, "newlyReceived", 5, 0, 0, 0, 0, 0, 5);
        row(report, "results.granted", 5, 0, 0, 0, 0, 0, 5);
        return report;
    }

    private static List<String> rules(ValidationResult result, Story story) {
        return story.findings().stream()
                .map(result.findings()::get)
                .map(Finding::rule)
                .toList();
    }

    @Test
    void oneSlipIsToldOnceWithEveryFindingItExplains() {
        ValidationResult result = Reports.STANDARD.validate(totalLeftAtZero().build());

        assertThat(result.stories()).singleElement().satisfies(story -> {
            assertThat(rules(result, story))
                    .containsExactly("GIP-REQ-001", "GIP-REQ-001", "GIP-REQ-002", "GIP-REQ-002");
            assertThat(story.changes())
                    .extracting(change -> change.ref().column())
                    .containsExactly("naturalPerson", "total");
            assertThat(story.text().zh()).contains("由 0 改为 5", "4 项关系全部成立", "像是总计留作 0");
        });
    }

    @Test
    void aContradictionOfTheTextThatTheSameChangeSettlesBelongsToTheStory() {
        AnnualReport report = totalLeftAtZero()
                .figure(new Figure("replied", new BigDecimal(5), "件", false, "答复5件。"))
                .build();
        ValidationResult result = Reports.STANDARD.validate(report);

        assertThat(result.stories())
                .singleElement()
                .satisfies(story -> assertThat(rules(result, story)).contains("GIP-NAR-007"));
    }

    @Test
    void aContradictionThatTheChangeLeavesStandsAlone() {
        AnnualReport report = totalLeftAtZero()
                .figure(new Figure("replied", new BigDecimal(7), "件", false, "答复7件。"))
                .build();
        ValidationResult result = Reports.STANDARD.validate(report);

        assertThat(result.findings()).extracting(Finding::rule).contains("GIP-NAR-007");
        assertThat(result.stories())
                .singleElement()
                .satisfies(story -> assertThat(rules(result, story)).doesNotContain("GIP-NAR-007"));
    }

    @Test
    void slipsInDifferentPlacesAreDifferentStories() {
        AnnualReport report =
                totalLeftAtZero().cell("review/reconsideration/upheld", 1).build();
        ValidationResult result = Reports.STANDARD.validate(report);

        assertThat(result.stories()).hasSize(2);
        assertThat(result.stories().stream().flatMap(story -> story.findings().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whereSumsHoldThereIsNothingToTell() {
        AnnualReport report =
                zeros(FormId.F2021).build().withCell(CellRef.parse("proactive/rules/inForce"), new Cell.Text("若干"));

        assertThat(Reports.STANDARD.validate(report).findings()).isNotEmpty();
        assertThat(Reports.STANDARD.validate(report).stories()).isEmpty();
    }
}
