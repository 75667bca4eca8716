package dev.gip.parser.internal.label;

import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.Label;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.parser.internal.label.Target.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All labels of a form's tables, to be found by what a source prints. */
public final class LabelBook {

    /** No label is longer; text that is longer is prose. */
    private static final int LONGEST = 200;

    private static final int LONGEST_NUMBERING = 3;

    private final Map<String, List<Target>> targets = new LinkedHashMap<>();
    private final List<List<Core>> coresByLength = new ArrayList<>();
    private final Set<String> beginnings = new HashSet<>();

    /** What is longer is like no label, whatever its numbering. */
    private final int mostLetters;

    /** The labels of one form, or of several while the form of a document is not known. */
    public LabelBook(List<Form> forms) {
        forms.stream().flatMap(form -> form.tables().stream()).forEach(this::add);
        for (String core : targets.keySet()) {
            addByLength(core);
            for (int end = 1; end < core.length(); end++) {
                beginnings.add(core.substring(0, end));
            }
        }
        int longest = coresByLength.size() - 1;
        mostLetters = longest + longest / 6 + Likeness.MARGIN + LONGEST_NUMBERING;
    }

    private void addByLength(String core) {
        while (coresByLength.size() <= core.length()) {
            coresByLength.add(new ArrayList<>());
        }
        coresByLength.get(core.length()).add(new Core(core, Likeness.letters(core)));
    }

    private void add(TableDefinition table) {
        for (int i = 0; i < table.blocks().size(); i++) {
            add(table, i, table.blocks().get(i));
        }
        for (Label frame : table.frames()) {
            add(frame, Kind.FRAME, table.key(), -1, "");
        }
    }

    private void add(TableDefinition table, int index, BlockDefinition block) {
        if (block.title() != null) {
            add(block.title(), Kind.BLOCK, table.key(), index, "");
        }
        for (Label group : block.columnGroups()) {
            add(group, Kind.FRAME, table.key(), index, "");
        }
        for (ColumnDefinition column : block.columns()) {
            add(column.label(), Kind.COLUMN, table.key(), index, column.key());
        }
        for (GroupDefinition group : block.groups()) {
            Kind kind = table.layout() == TableDefinition.Layout.ROWS ? Kind.GROUP : Kind.FRAME;
            add(group.label(), kind, table.key(), index, group.key());
        }
        for (RowDefinition row : block.rows()) {
            Kind kind = table.layout() == TableDefinition.Layout.ROWS ? Kind.ROW : Kind.FRAME;
            add(row.label(), kind, table.key(), index, row.key());
        }
    }

    private void add(Label label, Kind kind, String table, int block, String key) {
        Target target = new Target(
                kind, table, block, key, LabelText.of(label.official()).number());
        put(LabelText.of(label.official()).core(), target);
        for (String variant : label.variants()) {
            put(LabelText.of(variant).core(), target);
        }
    }

    private void put(String core, Target target) {
        List<Target> known = targets.computeIfAbsent(core, key -> new ArrayList<>());
        if (!known.contains(target)) {
            known.add(target);
        }
    }

    /** The official and accepted labels, normalised. */
    public Set<String> cores() {
        return Collections.unmodifiableSet(targets.keySet());
    }

    /** Whether a label begins with such letters and goes on. */
    public boolean begins(String core) {
        return beginnings.contains(core);
    }

    /** Whether letters are a whole label. */
    public boolean isLabel(String core) {
        return targets.containsKey(core);
    }

    /** What a label may stand for, by its words or a close and unmistakable likeness; empty where it is no label. */
    public List<Target> find(String printed) {
        if (printed.length() > LONGEST || LabelText.isLongerThan(mostLetters, printed)) {
            return List.of();
        }
        LabelText text = LabelText.of(printed);
        List<Target> exact = exact(text, printed);
        return exact.isEmpty() ? alike(text) : exact;
    }

    /** What a label stands for by its exact words; its numbering must not contradict the official one. */
    public List<Target> exact(LabelText text) {
        List<Target> known = targets.getOrDefault(text.core(), List.of());
        if (text.number() == null || known.size() < 2) {
            return known;
        }
        List<Target> agreeing = known.stream()
                .filter(target -> text.number().equals(target.number()))
                .toList();
        return agreeing.isEmpty() ? known : agreeing;
    }

    /** What a label stands for by its exact words, a remark left out if need be that ends with its bracket. */
    public List<Target> exact(String printed) {
        LabelText text = LabelText.of(printed);
        return LabelText.closesBrackets(printed) ? exact(text, printed) : exact(text);
    }

    private List<Target> exact(LabelText text, String printed) {
        List<Target> exact = exact(text);
        return exact.isEmpty() && LabelText.hasBrackets(printed) ? exact(LabelText.withoutBrackets(printed)) : exact;
    }

    private List<Target> alike(LabelText text) {
        String core = text.core();
        int allowed = core.length() / 6;
        if (allowed == 0) {
            return List.of();
        }
        int best = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        String match = "";
        int reach = allowed + Likeness.MARGIN;
        long letters = Likeness.letters(core);
        int longest = Math.min(core.length() + reach, coresByLength.size() - 1);
        for (int length = Math.max(0, core.length() - reach); length <= longest; length++) {
            for (Core candidate : coresByLength.get(length)) {
                if (Likeness.atLeast(core, letters, candidate.text(), candidate.letters()) > reach) {
                    continue;
                }
                int distance = Likeness.distance(core, candidate.text(), reach);
                if (distance < best) {
                    second = match.isEmpty() || !sameTargets(match, candidate.text()) ? best : second;
                    best = distance;
                    match = candidate.text();
                } else if (distance < second && !sameTargets(match, candidate.text())) {
                    second = distance;
                }
            }
        }
        boolean unmistakable = best <= allowed && second - best >= Likeness.MARGIN;
        return unmistakable ? targets.getOrDefault(match, List.of()) : List.of();
    }

    private boolean sameTargets(String one, String other) {
        return targets.getOrDefault(one, List.of()).equals(targets.getOrDefault(other, List.of()));
    }

    /**
     * A normalised label.
     *
     * @param letters its {@link Likeness#letters}
     */
    private record Core(String text, long letters) {}
}
