package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.relation.CellChange;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.Operand;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleScope;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.Story;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A checked report in which everything occurs that a result can hold. */
final class CheckedReports {

    static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/total");

    static final RuleInfo BALANCE = new RuleInfo(
            "GIP-REQ-001",
            "balance",
            Severity.ERROR,
            new LocalizedText("收办平衡", "Both sides balance"),
            new LocalizedText("表内注明。", "The form says so."),
            "表三注",
            RuleScope.ALL,
            Set.of(),
            Set.of("requests"),
            Map.of());

    private CheckedReports() {}

    static CheckedReport everything() {
        Finding balance = new Finding(
                "GIP-REQ-001",
                "balance",
                Severity.ERROR,
                new LocalizedText("不平<衡>", "unbalanced \"here\""),
                List.of(RECEIVED),
                new Comparison(
                        List.of(new Operand(new LocalizedText("新收", "received"), new BigDecimal(5), RECEIVED)),
                        List.of(new Operand(
                                new LocalizedText("", ""), new BigDecimal(2), BigDecimal.ONE.negate(), null))),
                List.of(new SourceLocation(
                        "报告 1.html", List.of(PathSegment.of("table", 2)), new TextRange(12, 3, 400, 401), null, "5")));
        Finding exempted = new Finding(
                "ACME-REQ-001", "many", Severity.INFO, new LocalizedText("多", "many"), List.of(), null, List.of());
        Story story = new Story(
                new LocalizedText("改一格", "change one"),
                List.of(new CellChange(RECEIVED, Cell.of(5), BigDecimal.ZERO)),
                List.of(0));
        ValidationResult result = new ValidationResult(
                ValidationOutcome.INVALID,
                new RuleSet("gip-standard", "1.0", LocalDate.of(2026, 11, 23)),
                List.of(balance),
                List.of(
                        new RuleRun("GIP-REQ-001", RuleRun.Status.RAN, null),
                        new RuleRun(
                                "GIP-REQ-002",
                                RuleRun.Status.COULD_NOT_RUN,
                                new LocalizedText("缺一格", "a cell is absent"))),
                List.of(),
                List.of(new Exempted(exempted, "机构合并", LocalDate.of(2026, 12, 31))),
                List.of(story));
        Reading reading =
                Reading.of("报告 1.html", true, AnnualReport.builder(FormId.F2021).build(), Provenance.NONE, List.of());
        return new CheckedReport("报告 1.html", reading, result);
    }
}
