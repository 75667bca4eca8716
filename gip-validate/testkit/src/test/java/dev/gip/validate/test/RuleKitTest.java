package dev.gip.validate.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.RuleProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RuleKitTest {

    private static final CellRef CELL = CellRef.parse("requests/newlyReceived/total");
    private static final LocalizedText TEXT = new LocalizedText("过多。", "Too many.");
    private static final AnnualReport BAD =
            AnnualReport.builder(FormId.F2021).cell(CELL, Cell.of(9)).build();
    private static final AnnualReport GOOD = BAD.withCell(CELL, Cell.of(1));

    private static Rule.Builder complete() {
        return Rule.define("ACME-REQ-001")
                .kind("many")
                .title("不要太多", "Not too many")
                .rationale("太多不好", "Many are bad")
                .basis("practice")
                .tags("requests")
                .bad(BAD)
                .good(GOOD);
    }

    private static void many(RuleContext context) {
        if (context.report().cell(CELL).equals(Cell.of(9))) {
            context.find(TEXT, List.of(CELL));
        }
    }

    private static void assertFault(UnaryOperator<Rule.Builder> change, String fault) {
        assertRefused(change.apply(complete()).check(RuleKitTest::many), fault);
    }

    private static void assertRefused(Rule rule, String fault) {
        assertThatThrownBy(() -> RuleKit.check(List.of(rule)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.info().id() + ": ")
                .hasMessageContaining(fault);
    }

    /** The rules of this library are held to the same as anyone else's. The kit itself loads no services. */
    @Test
    void theStandardRulesAreComplete() {
        RuleKitTest.class.getModule().addUses(RuleProvider.class);
        List<RuleProvider> providers = ServiceLoader.load(RuleProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();

        assertThat(providers).isNotEmpty().allSatisfy(RuleKit::check);
    }

    @Test
    void aCompleteRulePasses() {
        assertThatCode(() -> RuleKit.check(List.of(complete().check(RuleKitTest::many))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatADescriptionLacksIsNamed() {
        assertFault(rule -> rule.kind("ACME-REQ-001"), "a kind is lacking");
        assertFault(rule -> rule.title("", "Not too many"), "the title in Chinese is lacking");
        assertFault(rule -> rule.title("不要太多", " "), "the title in English is lacking");
        assertFault(rule -> rule.title("Same", "Same"), "the title is the same");
        assertFault(rule -> rule.rationale("", ""), "the rationale in English is lacking");
        assertFault(rule -> rule.basis(""), "the basis is lacking");
        assertFault(rule -> rule.tags(), "tags are lacking");
    }

    @Test
    void messagesHaveTheSamePlacesInBothLanguages() {
        assertFault(
                rule -> rule.message("many", "{cell}过多，共 {count}。", "Too many in {cell}."),
                "the message many has other places in Chinese than in English");
        assertFault(rule -> rule.message("many", "过多。", ""), "the message many in English is lacking");
    }

    @Test
    void idsHaveOnePattern() {
        for (String id : List.of("acme-req-001", "ACME-001", "ACME-REQ-1", "A-REQ-001", "ACME-REQ-001 ")) {
            assertRefused(Rule.define(id).check(context -> {}), "the id does not look like");
        }
    }

    @Test
    void examplesAreExecuted() {
        assertFault(rule -> rule.bad(GOOD), "nothing is found in the bad example");
        assertFault(rule -> rule.good(BAD), "the good example gives a finding: Too many.");
        assertRefused(Rule.define("ACME-REQ-001").check(RuleKitTest::many), "a bad example is lacking");
        assertRefused(Rule.define("ACME-REQ-001").check(RuleKitTest::many), "a good example is lacking");
    }

    @Test
    void aGoodExampleThatIsNotCheckedProvesNothing() {
        assertFault(rule -> rule.forms(FormId.F2019), "the good example is not fully checked");
        Rule obstructed = complete().check(context -> {
            many(context);
            context.obstacles(List.of(CELL));
        });
        assertRefused(obstructed, "the good example is not fully checked: COULD_NOT_RUN");
    }

    @Test
    void messagesSpeakBothLanguages() {
        assertRefused(
                complete().check(context -> context.find(new LocalizedText("过多。", ""), List.of())),
                "the message of a finding in the bad example in English is lacking");
    }

    @Test
    void cellsExistOrAreLocal() {
        CellRef typo = CellRef.parse("requests/newlyRecieved/total");
        CellRef local = new CellRef("requests", "newlyReceived", CellRef.localKey("小计"));

        assertRefused(complete().check(context -> context.find(TEXT, List.of(typo))), "names the cell " + typo);
        assertThatThrownBy(() -> RuleKit.check(List.of(complete().check(c -> c.find(TEXT, List.of(local))))))
                .hasMessageNotContaining("names the cell");
    }

    @Test
    void checksDoNotThrowOnEmptyReports() {
        Rule throwing = complete().check(context -> {
            if (context.report().cell(CELL).number().orElseThrow().intValue() > 5) {
                many(context);
            }
        });

        assertRefused(throwing, "the check throws on an empty report of form 2019");
    }

    @Test
    void checksSayTheSameTwice() {
        AtomicInteger runs = new AtomicInteger();
        Rule counting = complete()
                .check(context ->
                        context.find(new LocalizedText("第 " + runs.incrementAndGet() + " 次", "Run"), List.of()));

        assertRefused(counting, "two runs on the bad example differ");
    }

    @Test
    void idsAreNotSharedAndAllFaultsAreListed() {
        Rule first = complete().check(RuleKitTest::many);
        Rule second = complete().basis("").tags().check(RuleKitTest::many);

        assertThatThrownBy(() -> RuleKit.check(List.of(first, second)))
                .hasMessageContaining("another rule has the same id")
                .hasMessageContaining("the basis is lacking")
                .hasMessageContaining("tags are lacking");
    }

    @Test
    void aProviderWithoutRulesIsRefused() {
        assertThatThrownBy(() -> RuleKit.check(() -> List.of())).hasMessageContaining("There are no rules");
    }
}
