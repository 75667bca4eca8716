package dev.gip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.FormId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleScopeTest {

    private static final RuleScope BOUNDED =
            new RuleScope(Set.of(FormId.F2019), 2019, 2020, LocalDate.of(2019, 5, 15), LocalDate.of(2021, 9, 25));

    @Test
    void aRuleAppliesToItsFormsAlone() {
        assertThat(BOUNDED.covers(FormId.F2019)).isTrue();
        assertThat(BOUNDED.covers(FormId.F2021)).isFalse();
    }

    @Test
    void withoutBoundsItCoversEverything() {
        assertThat(RuleScope.ALL.covers(FormId.NARRATIVE_2008)).isTrue();
        assertThat(RuleScope.ALL.covers(1999)).isTrue();
        assertThat(RuleScope.ALL.covers((Integer) null)).isTrue();
        assertThat(RuleScope.ALL.isInForce(LocalDate.MIN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2018, false", "2019, true", "2020, true", "2021, false", ", false"})
    void yearsCountWithTheirBounds(Integer year, boolean covered) {
        assertThat(BOUNDED.covers(year)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-14, false", "2019-05-15, true", "2021-09-25, true", "2021-09-26, false"})
    void daysCountWithTheirBounds(LocalDate day, boolean inForce) {
        assertThat(BOUNDED.isInForce(day)).isEqualTo(inForce);
    }

    @Test
    void theFormsAreCopied() {
        Set<FormId> forms = new HashSet<>(Set.of(FormId.F2019));
        RuleScope scope = new RuleScope(forms, null, null, null, null);
        forms.clear();
        assertThat(scope.covers(FormId.F2021)).isFalse();
    }
}
