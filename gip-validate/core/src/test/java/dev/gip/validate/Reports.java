package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.ValidationResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reports for tests, and what came of checking them. */
public final class Reports {

    public static final Validator STANDARD = Validator.builder().standardRules().build();

    private Reports() {}

    /** What no rule on text has anything to say against. */
    private static final Map<String, String> TEXTS = Map.of(
            "overview", "主动公开的栏目每周检查一次，收到的申请均按期答复，开展了工作考核和社会评议，没有发生责任追究情形。",
            "problems", "公开的内容还不够丰富，今后将按季度检查更新情况。",
            "other", "没有收取信息处理费。");

    /** Every section there, every cell 0. */
    public static AnnualReport.Builder zeros(FormId id) {
        Form form = Forms.of(id);
        AnnualReport.Builder report = AnnualReport.builder(id).agency("清河县司法局").year(form.firstYear());
        form.sections().forEach(section -> report.section(section.key(), "", TEXTS.getOrDefault(section.key(), "")));
        form.cells().forEach(ref -> report.cell(ref, Cell.of(0)));
        return report;
    }

    /** A row of the table on requests: the six applicants and the total. */
    public static void row(AnnualReport.Builder report, String row, long... seven) {
        List<String> columns = List.of(
                "naturalPerson",
                "commercialEnterprise",
                "researchInstitution",
                "publicWelfareOrganization",
                "legalServiceOrganization",
                "otherOrganization",
                "total");
        for (int i = 0; i < columns.size(); i++) {
            report.cell("requests/" + row + "/" + columns.get(i), seven[i]);
        }
    }

    /** Each finding as its kind and the last of its cells' coordinates that they share. */
    public static Set<String> arithmetic(ValidationResult result) {
        Set<String> kinds = Set.of("balance", "resultsum", "rowsum", "reviewsum", "indicatorsum");
        return result.findings().stream()
                .filter(finding -> kinds.contains(finding.kind()))
                .map(Reports::shared)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shared(Finding finding) {
        Set<String> rows = finding.cells().stream().map(CellRef::row).collect(Collectors.toSet());
        Set<String> columns = finding.cells().stream().map(CellRef::column).collect(Collectors.toSet());
        return finding.kind() + " " + String.join("", rows.size() == 1 ? rows : columns);
    }

    public static List<Finding> findings(ValidationResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    public static RuleRun run(ValidationResult result, String rule) {
        return result.runs().stream()
                .filter(run -> run.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
