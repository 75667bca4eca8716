package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormLabels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what would mend a part, in the words of the form. */
record RepairText(FormLabels labels) {

    private static final int MOST_TOLD = 3;

    List<RepairStory> stories(RepairPart part) {
        if (part.status() != Repair.Status.FOUND) {
            return List.of(new RepairStory(List.of(), false, part.broken(), open(part)));
        }
        RepairSet first = part.alternatives().get(0);
        if (!part.only()) {
            return List.of(new RepairStory(first.changes(), false, part.broken(), several(part)));
        }
        Set<CellRef> changed = first.changes().stream().map(CellChange::ref).collect(Collectors.toUnmodifiableSet());
        return Pieces.of(first.relations(), check -> changedCells(check, changed)).stream()
                .map(group -> story(first, group))
                .toList();
    }

    private static Set<CellRef> changedCells(RelationCheck check, Set<CellRef> changed) {
        return Equation.factors(check.relation()).keySet().stream()
                .filter(changed::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private RepairStory story(RepairSet set, List<RelationCheck> group) {
        List<CellChange> changes = set.changes().stream()
                .filter(change -> group.stream()
                        .anyMatch(check -> check.relation().cells().contains(change.ref())))
                .toList();
        List<RelationCheck> settled =
                set.settled().stream().filter(group::contains).toList();
        LocalizedText note = note(set);
        String hold = settled.size() == 1 ? "1 项关系成立" : settled.size() + " 项关系全部成立";
        String holdEn = settled.size() == 1 ? "1 relation holds" : "all " + settled.size() + " relations hold";
        boolean whole = changes.size() == set.changes().size();
        int size = set.changes().size();
        String only = whole ? "这是唯一的最小修改" : fill("唯一的最小修改共 %d 格，此为其中之一部分", size);
        String onlyEn = whole
                ? "this is the only smallest change"
                : fill("the only smallest change has %d cells, these among them", size);
        return new RepairStory(
                changes,
                true,
                settled,
                new LocalizedText(
                        changes(changes, this::zh, "，") + "，则 " + hold + "；" + only + note.zh() + "。",
                        changes(changes, this::en, ", ") + ", and " + holdEn + "; " + onlyEn + note.en() + "."));
    }

    private LocalizedText several(RepairPart part) {
        int ways = part.alternatives().size();
        int broken = part.broken().size();
        if (ways == 1) {
            RepairSet set = part.alternatives().get(0);
            return new LocalizedText(
                    fill("%d 项关系不成立，最小修改只涉及这些格，但取值不唯一，例如：", broken) + changes(set.changes(), this::zh, "，") + "。",
                    fill(
                                    "Broken relations: %d. The smallest change is of these cells, but their values are open, for example ",
                                    broken)
                            + changes(set.changes(), this::en, ", ") + ".");
        }
        List<RepairSet> told = part.alternatives().stream().limit(MOST_TOLD).toList();
        String rest = ways > MOST_TOLD ? "；等" : "";
        String restEn = ways > MOST_TOLD ? "; and others" : "";
        return new LocalizedText(
                fill("%d 项关系不成立，改 %d 格可使其成立，这样的改法有 %d 种，无法断定是哪一种：", broken, part.size(), ways)
                        + told.stream()
                                .map(set -> changes(set.changes(), this::zh, "，")
                                        + note(set).zh())
                                .collect(Collectors.joining("；或"))
                        + rest
                        + "。",
                fill(
                                "Broken relations: %d. They hold with cells changed: %d. Ways to do so: %d, and which is right is not known: ",
                                broken, part.size(), ways)
                        + told.stream()
                                .map(set -> changes(set.changes(), this::en, ", ")
                                        + note(set).en())
                                .collect(Collectors.joining("; or "))
                        + restEn
                        + ".");
    }

    private static LocalizedText open(RepairPart part) {
        int broken = part.broken().size();
        return part.status() == Repair.Status.TOO_MANY
                ? new LocalizedText(
                        fill("%d 项关系不成立，改 %d 格可使其成立，但改法太多，不一一列出。", broken, part.size()),
                        fill(
                                "Broken relations: %d. They hold with cells changed: %d. There are too many ways to list them.",
                                broken, part.size()))
                : new LocalizedText(
                        fill("%d 项关系不成立，至少要改 %d 格；超出查找范围，不作判断。", broken, part.size()),
                        fill(
                                "Broken relations: %d. At least so many cells would have to change: %d. The search for the smallest change was given up.",
                                broken, part.size()));
    }

    private static String changes(List<CellChange> changes, Function<CellChange, String> say, String sign) {
        return changes.stream().map(say).collect(Collectors.joining(sign));
    }

    private String zh(CellChange change) {
        return name(change.ref()) + "由 " + shown(change.from(), "空白") + " 改为 "
                + change.to().toPlainString();
    }

    private String en(CellChange change) {
        return name(change.ref()) + " from " + shown(change.from(), "blank") + " to "
                + change.to().toPlainString();
    }

    private String name(CellRef ref) {
        return '「' + labels.row(ref) + "」「" + labels.column(ref) + '」';
    }

    private static String shown(Cell cell, String blank) {
        if (cell instanceof Cell.Symbol symbol) {
            return '「' + symbol.text() + '」';
        }
        return cell.number().map(number -> number.toPlainString()).orElse(blank);
    }

    /** A slip over several cells, which is told beside the smallest sets. */
    RepairStory story(RepairSet slip) {
        int cells = slip.changes().size();
        int settled = slip.settled().size();
        return new RepairStory(
                slip.changes(),
                false,
                slip.settled(),
                new LocalizedText(
                        fill("另一种可能，%d 项关系随之成立，要改 %d 格：", settled, cells)
                                + changes(slip.changes(), this::zh, "，")
                                + note(slip).zh() + "。",
                        fill("Another way, with relations that hold: %d, and cells changed: %d: ", settled, cells)
                                + changes(slip.changes(), this::en, ", ")
                                + note(slip).en() + "."));
    }

    private static LocalizedText note(RepairSet set) {
        String open = set.determined() ? "" : "（取值不唯一）";
        String openEn = set.determined() ? "" : " (other values would do as well)";
        return set.slip()
                .map(Slip::text)
                .map(slip -> new LocalizedText(
                        open + "（像是" + slip.zh() + "）", openEn + " (it looks like " + slip.en() + ")"))
                .orElse(new LocalizedText(open, openEn));
    }

    private static String fill(String words, Object... values) {
        return String.format(Locale.ROOT, words, values);
    }
}
