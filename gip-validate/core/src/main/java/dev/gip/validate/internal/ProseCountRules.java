package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Documents and decisions that the prose counts, against table two. */
final class ProseCountRules {

    private static final Set<String> SECTIONS = Set.of("overview", "proactive");

    private static final List<ProseCount> DOCUMENTS = List.of(new ProseCount(
            List.of("制发", "制定", "印发", "出台", "制定发布", "制定印发"),
            List.of("行政规范性文件", "规范性文件"),
            List.of("proactive/normativeDocuments/issuedThisYear", "proactive/normativeDocuments/producedThisYear")));

    private static final List<String> DECIDE = List.of("作出", "做出", "办理", "办结", "实施", "下达", "处理");

    private static final List<ProseCount> DECISIONS = List.of(
            new ProseCount(
                    DECIDE,
                    List.of("行政许可决定", "行政许可事项", "行政许可"),
                    List.of("proactive/administrativeLicensing/decisions")),
            new ProseCount(
                    DECIDE, List.of("行政处罚决定", "行政处罚案件", "行政处罚"), List.of("proactive/administrativePenalty/decisions")),
            new ProseCount(
                    DECIDE,
                    List.of("行政强制决定", "行政强制措施", "行政强制"),
                    List.of("proactive/administrativeCompulsion/decisions")));

    static final List<Rule> ALL = List.of(
            STANDARD.define("GIP-NAR-013").check(context -> check(context, DOCUMENTS)),
            STANDARD.define("GIP-NAR-014").check(context -> check(context, DECISIONS)));

    private ProseCountRules() {}

    private static void check(RuleContext context, List<ProseCount> counts) {
        for (Section section : context.report().sections()) {
            if (SECTIONS.contains(section.key())) {
                for (String clause : Clauses.of(section.text())) {
                    counts.forEach(count -> check(context, section, clause, count));
                }
            }
        }
    }

    private static void check(RuleContext context, Section section, String clause, ProseCount count) {
        Optional<BigDecimal> stated = count.in(
                clause, Objects.requireNonNullElse(context.report().header().agency(), ""));
        Optional<CellRef> cell = count.cells().stream()
                .map(CellRef::parse)
                .filter(FormCells.of(context.form()).known()::contains)
                .findFirst();
        if (stated.isEmpty() || cell.isEmpty()) {
            return;
        }
        Optional<BigDecimal> shown = Stated.value(context.report(), cell.get());
        if (shown.isPresent() && shown.get().compareTo(stated.get()) != 0) {
            Operand text = new Operand(new LocalizedText("正文所述", "as the text states"), stated.get(), null);
            context.find(
                    context.say(
                            "mismatch",
                            "quote",
                            clause,
                            "cell",
                            context.label(cell.get()),
                            "value",
                            shown.get().toPlainString()),
                    section,
                    List.of(cell.get()),
                    new Comparison(List.of(text), List.of(Sums.operand(context, cell.get(), shown.get()))));
        }
    }
}
