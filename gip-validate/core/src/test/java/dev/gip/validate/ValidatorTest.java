package dev.gip.validate;

import static dev.gip.validate.Reports.run;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.Need;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.validate.internal.StandardRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidatorTest {

    private static final LocalizedText TEXT = new LocalizedText("有误。", "Wrong.");
    private static final AnnualReport REPORT = zeros(FormId.F2021).build();

    private static Rule rule(String id, RuleCheck check) {
        return Rule.define(id).check(check);
    }

    private static ValidationResult validate(Rule... rules) {
        Validator.Builder builder = Validator.builder();
        List.of(rules).forEach(builder::add);
        return builder.build().validate(REPORT);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void onlyErrorsMakeAReportInvalid(Severity severity) {
        Rule rule = Rule.define("T-AA-001").severity(severity).check(context -> context.find(TEXT, List.of()));

        assertThat(validate(rule).outcome())
                .isEqualTo(severity == Severity.ERROR ? ValidationOutcome.INVALID : ValidationOutcome.VALID);
    }

    @Test
    void aReadingThatIsNotCompleteIsNeverValid() {
        Validator validator = Validator.builder().standardRules().build();

        assertThat(validator
                        .validate(Reading.of("a", true, REPORT, Provenance.NONE, List.of()))
                        .outcome())
                .isEqualTo(ValidationOutcome.VALID);
        assertThat(validator
                        .validate(Reading.of("a", false, REPORT, Provenance.NONE, List.of()))
                        .outcome())
                .isEqualTo(ValidationOutcome.INCOMPLETE);
    }

    @Test
    void withoutAReportNoRuleCouldRun() {
        Validator validator =
                Validator.builder().standardRules().without("GIP-REQ-001").build();

        for (Reading reading : List.of(Reading.unreadable("a", List.of()), Reading.unrecognized("a", List.of()))) {
            ValidationResult result = validator.validate(reading);
            assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
            assertThat(result.findings()).isEmpty();
            assertThat(run(result, "GIP-REQ-001").status()).isEqualTo(Status.SWITCHED_OFF);
            assertThat(run(result, "GIP-REQ-002").status()).isEqualTo(Status.COULD_NOT_RUN);
            assertThat(run(result, "GIP-REQ-002").reason().en())
                    .contains(reading.outcome().name());
        }
    }

    @Test
    void aFormThatIsNotKnownCannotBeChecked() {
        ValidationResult result = Reports.STANDARD.validate(
                AnnualReport.builder(new FormId("2099")).build());

        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
        assertThat(result.runs()).allSatisfy(run -> assertThat(run.status()).isEqualTo(Status.COULD_NOT_RUN));
    }

    @Test
    void rulesForOtherFormsLeaveTheAnswerAlone() {
        Rule other = Rule.define("T-AA-001").forms(FormId.F2019).check(context -> context.find(TEXT, List.of()));

        assertThat(validate(other).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.status()).isEqualTo(Status.NOT_APPLICABLE));
        assertThat(validate(other).outcome()).isEqualTo(ValidationOutcome.VALID);
    }

    @Test
    void aRuleThatThrowsIsContainedAndItsFindingsAreDropped() {
        Rule throwing = rule("T-AA-001", context -> {
            context.find(TEXT, List.of());
            throw new IllegalArgumentException("no such thing");
        });
        Rule fine = rule("T-AA-002", context -> context.find(TEXT, List.of()));

        ValidationResult result = validate(throwing, fine);

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("T-AA-002");
        assertThat(run(result, "T-AA-001").status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(run(result, "T-AA-001").reason().en())
                .contains("IllegalArgumentException", "no such thing", "ValidatorTest");
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
    }

    @Test
    void endlessRecursionIsContained() {
        RuleCheck[] endless = new RuleCheck[1];
        endless[0] = context -> endless[0].run(context);

        ValidationResult result = validate(rule("T-AA-001", endless[0]), rule("T-AA-002", context -> {}));

        assertThat(result.runs()).extracting(RuleRun::status).containsExactly(Status.COULD_NOT_RUN, Status.RAN);
    }

    @Test
    void anErrorOfTheMachineIsNotContained() {
        Rule starving = rule("T-AA-001", context -> {
            throw new OutOfMemoryError("for a test");
        });

        assertThatThrownBy(() -> validate(starving)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void failuresPassToThoseWhoAsk() {
        Validator validator = Validator.builder()
                .propagateFailures()
                .add(rule("T-AA-001", context -> {
                    throw new IllegalArgumentException("seen");
                }))
                .build();

        assertThatThrownBy(() -> validator.validate(REPORT)).hasMessage("seen");
    }

    @Test
    void rulesAreSwitchedOffAndGradedById() {
        AnnualReport unbalanced = REPORT.withCell(CellRef.parse("requests/newlyReceived/total"), Cell.of(1));
        Validator lenient = Validator.builder()
                .standardRules()
                .without("GIP-REQ-003")
                .severity("GIP-REQ-001", Severity.INFO)
                .build();

        ValidationResult result = lenient.validate(unbalanced);

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("GIP-REQ-001");
        assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(run(result, "GIP-REQ-003").status()).isEqualTo(Status.SWITCHED_OFF);
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.VALID);
        assertThat(Reports.STANDARD.validate(unbalanced).outcome()).isEqualTo(ValidationOutcome.INVALID);
    }

    @Test
    void aRuleThatIsNotThereCannotBeSwitchedOffOrGraded() {
        assertThatThrownBy(() -> Validator.builder()
                        .standardRules()
                        .without("GIP-REQ-01")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'GIP-REQ-01'");
        assertThatThrownBy(() -> Validator.builder()
                        .severity("GIP-REQ-001", Severity.INFO)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'GIP-REQ-001'");
    }

    @Test
    void twoRulesOfOneIdAreRefusedWithBothOrigins() {
        Validator.Builder builder = Validator.builder().standardRules().add(rule("GIP-REQ-001", context -> {}));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GIP-REQ-001")
                .hasMessageContaining("dev.gip.validate.internal.StandardRules (file:")
                .hasMessageContaining("dev.gip.validate.ValidatorTest (file:");
    }

    @Test
    void aProviderThatIsFoundTwiceCountsOnce() {
        Validator validator = Validator.builder()
                .standardRules()
                .discover()
                .discover()
                .add(new HouseRules())
                .build();

        assertThat(validator.rules()).extracting(RuleInfo::id).doesNotHaveDuplicates();
    }

    @Test
    void registeredRulesOfOthersRunWithTheStandardOnes() {
        AnnualReport unnamed = REPORT.withHeader(REPORT.header().withAgency(null));
        ValidationResult result = Validator.standard().validate(unnamed);

        assertThat(result.findings()).extracting(Finding::rule).containsExactlyInAnyOrder("GIP-HDR-001", HouseRules.ID);
        assertThat(Reports.findings(result, HouseRules.ID).get(0).message(Locale.CHINESE))
                .isEqualTo("没有写明机关。");
        assertThat(result.ruleSet().name()).isEqualTo("gip-standard + dev.gip.validate.HouseRules");
        assertThat(result.ruleSet().version()).isEqualTo(StandardRules.VERSION + " + 0");
        assertThat(Reports.STANDARD.validate(REPORT).ruleSet())
                .isEqualTo(new RuleSet("gip-standard", StandardRules.VERSION, StandardRules.DATE));
    }

    @Test
    void rulesRunInOrderOfTheirIds() {
        assertThat(validate(rule("T-BB-001", context -> {}), rule("T-AA-002", context -> {}), rule("T-AA-001", c -> {}))
                        .runs())
                .extracting(RuleRun::rule)
                .containsExactly("T-AA-001", "T-AA-002", "T-BB-001");
    }

    @Test
    void findingsStandAtTheFirstPlacesOfTheirCells() {
        Map<CellRef, Evidence> evidence = new LinkedHashMap<>();
        List<CellRef> cells = IntStream.range(0, 20)
                .mapToObj(i -> new CellRef("requests", "newlyReceived", "x:" + i))
                .toList();
        cells.forEach(
                ref -> evidence.put(ref, new Evidence(SourceLocation.of(ref.column()), "", "", Evidence.Basis.COLUMN)));
        Reading reading = Reading.of("a", true, REPORT, new Provenance(evidence, Map.of()), List.of());
        Validator validator = Validator.builder()
                .add(rule("T-AA-001", context -> context.find(TEXT, cells)))
                .build();

        assertThat(validator.validate(reading).findings().get(0).locations())
                .extracting(SourceLocation::source)
                .containsExactly("x:0", "x:1", "x:2", "x:3", "x:4", "x:5", "x:6", "x:7");
    }

    @Test
    void aBuilderDoesNotReachIntoWhatItBuilt() {
        Validator.Builder builder = Validator.builder().add(rule("T-AA-001", context -> {}));
        Validator validator = builder.build();
        builder.add(rule("T-AA-002", context -> {})).without("T-AA-001");

        assertThat(validator.validate(REPORT).runs()).containsExactly(new RuleRun("T-AA-001", Status.RAN, null));
    }

    @Test
    void oneValidatorServesManyThreads() {
        List<AnnualReport> reports = IntStream.range(0, 200)
                .mapToObj(i -> REPORT.withCell(CellRef.parse("requests/newlyReceived/total"), Cell.of(i % 7)))
                .toList();
        List<ValidationResult> oneByOne =
                reports.stream().map(Reports.STANDARD::validate).toList();

        assertThat(reports.parallelStream().map(Reports.STANDARD::validate).toList())
                .isEqualTo(oneByOne);
    }

    @Test
    void exemptedFindingsStandApartAndLeaveTheAnswerAlone() {
        CellRef total = CellRef.parse("requests/newlyReceived/total");
        AnnualReport unbalanced = REPORT.withCell(total, Cell.of(1));
        Validator.Builder builder = Validator.builder()
                .standardRules()
                .exempt(new Exemption("GIP-REQ-001", total, "合并机构", LocalDate.of(2026, 12, 31)))
                .exempt(new Exemption("GIP-REQ-003", null, "合并机构", null));

        ValidationResult result =
                builder.rulesAsOf(LocalDate.of(2026, 12, 31)).build().validate(unbalanced);

        assertThat(result.outcome()).isEqualTo(ValidationOutcome.VALID);
        assertThat(result.findings()).isEmpty();
        assertThat(result.exempted()).extracting(Exempted::reason).containsOnly("合并机构");
        assertThat(result.exempted())
                .extracting(exempted -> exempted.finding().rule())
                .containsExactly("GIP-REQ-001", "GIP-REQ-003");
        assertThat(builder.rulesAsOf(LocalDate.of(2027, 1, 1))
                        .build()
                        .validate(unbalanced)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("GIP-REQ-001");
    }

    @Test
    void anExemptionNamesItsCellAndItsReason() {
        AnnualReport unbalanced = REPORT.withCell(CellRef.parse("requests/newlyReceived/total"), Cell.of(1));
        Validator other = Validator.builder()
                .standardRules()
                .exempt(new Exemption("GIP-REQ-001", CellRef.parse("requests/carriedOver/naturalPerson"), "x", null))
                .build();

        assertThat(other.validate(unbalanced).exempted()).isEmpty();
        assertThatThrownBy(() -> new Exemption("GIP-REQ-001", null, " ", null))
                .hasMessageContaining("GIP-REQ-001 needs a reason");
    }

    @Test
    void rulesThatAreNotInForceAreLeftOut() {
        Rule dated = Rule.define("T-AA-001")
                .inForce(LocalDate.of(2021, 1, 1), null)
                .check(context -> context.find(TEXT, List.of()));
        Validator.Builder builder = Validator.builder().add(dated);

        assertThat(builder.rulesAsOf(LocalDate.of(2020, 12, 31)).build().rules())
                .isEmpty();
        assertThat(builder.rulesAsOf(LocalDate.of(2021, 1, 1)).build().validate(REPORT))
                .satisfies(result -> assertThat(result.findings()).hasSize(1))
                .satisfies(result -> assertThat(result.ruleSet().date()).isEqualTo(LocalDate.of(2021, 1, 1)));
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void aRuleThatLacksWhatItNeedsIsNotApplicableAndSaysWhat(Need need) {
        Rule needy = Rule.define("T-AA-001").needs(need).check(context -> context.find(TEXT, List.of()));

        assertThat(validate(needy).runs()).containsExactly(new RuleRun("T-AA-001", Status.NOT_APPLICABLE, need.text()));
    }

    @Test
    void aRuleForSomeYearsPassesOverReportsThatStateNone() {
        Rule dated = Rule.define("T-AA-001").years(2022, null).check(context -> context.find(TEXT, List.of()));
        Validator validator = Validator.builder().add(dated).build();

        assertThat(validator
                        .validate(REPORT.withHeader(REPORT.header().withYear(null)))
                        .findings())
                .isEmpty();
        assertThat(validator.validate(REPORT).findings()).isEmpty();
        assertThat(validator
                        .validate(REPORT.withHeader(REPORT.header().withYear(2022)))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aRuleOverItsTimeIsGivenUpAndTheOthersGoOn() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Rule endless = rule("T-AA-001", context -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            interrupted.countDown();
        });
        Validator validator = Validator.builder()
                .ruleTime(Duration.ofMillis(500))
                .add(endless)
                .add(rule("T-AA-002", context -> context.find(TEXT, List.of())))
                .build();

        ValidationResult result = validator.validate(REPORT);

        assertThat(run(result, "T-AA-001").status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(run(result, "T-AA-001").reason().en()).contains("given up after 500 milliseconds");
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("T-AA-002");
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
        interrupted.await();
    }
}
