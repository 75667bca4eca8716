package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormLabels;
import dev.gip.model.relation.CellChange;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.RepairStory;
import dev.gip.model.relation.Repairs;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts findings together that one slip explains: those of the relations that a repair settles, and, where the repair is the
 * only one, every other finding that is gone once it is made.
 *
 * @param subject the report
 * @param findings what was found in it
 * @param rules the rules
 * @param border what calls the checks
 */
record Stories(Subject subject, List<Finding> findings, List<RuleExecution> rules, RuleBorder border) {

    List<Story> tell() {
        if (subject.relations().stream().noneMatch(RelationCheck::broken)) {
            return List.of();
        }
        List<Story> stories = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (RepairStory repair : Repairs.of(subject.report()).stories(new FormLabels(subject.form()))) {
            Set<Integer> ofOneSlip = ofOneSlip(repair);
            List<Integer> own = IntStream.range(0, findings.size())
                    .filter(index -> !told.contains(index))
                    .filter(ofOneSlip::contains)
                    .boxed()
                    .toList();
            boolean toldFirst = own.stream().anyMatch(index -> isOf(findings.get(index), repair.settled()));
            if (toldFirst) {
                stories.add(new Story(repair.text(), repair.changes(), own));
                told.addAll(own);
            }
        }
        return stories;
    }

    private Set<Integer> ofOneSlip(RepairStory repair) {
        Set<Integer> settled = repair.certain() ? goneWith(repair.changes()) : new HashSet<>();
        IntStream.range(0, findings.size())
                .filter(index -> isOf(findings.get(index), repair.settled()))
                .forEach(settled::add);
        return settled;
    }

    private static boolean isOf(Finding finding, List<RelationCheck> checks) {
        return checks.stream()
                .anyMatch(check -> check.relation().kind().equals(finding.kind())
                        && check.relation().cells().equals(finding.cells()));
    }

    private Set<Integer> goneWith(List<CellChange> changes) {
        Set<CellRef> changed = changes.stream().map(CellChange::ref).collect(Collectors.toSet());
        AnnualReport mended = subject.report();
        for (CellChange change : changes) {
            mended = mended.withCell(change.ref(), Cell.of(change.to()));
        }
        Subject after = Subject.of(mended, subject.form(), subject.reading(), subject.context());
        Set<Integer> gone = new HashSet<>();
        for (RuleExecution rule : rules) {
            List<Integer> concerned = IntStream.range(0, findings.size())
                    .filter(index ->
                            findings.get(index).rule().equals(rule.info().id()))
                    .filter(index -> findings.get(index).cells().stream().anyMatch(changed::contains))
                    .boxed()
                    .toList();
            if (!concerned.isEmpty()) {
                List<List<CellRef>> left = rule.run(after, border).findings().stream()
                        .map(Finding::cells)
                        .toList();
                concerned.stream()
                        .filter(index -> !left.contains(findings.get(index).cells()))
                        .forEach(gone::add);
            }
        }
        return gone;
    }
}
