package dev.gip.parser.internal.recognition;

import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** Tells the form of a document by the labels that only one form has. */
final class FormFinder {

    private static final int LONGEST_LABEL = 60;

    /** So many different labels of a form are no chance. */
    private static final int FEWEST_LABELS = 2;

    /** Indicators of the statistics table are words that any text may use, so they count only beside units and figures. */
    private static final int FEWEST_INDICATORS = 3;

    /** So many labels of a form leave no doubt. */
    private static final int ENOUGH_LABELS = 4;

    /** The form of every label that no other form has, the statistics table left out. */
    private final Map<String, FormId> owners = new HashMap<>();

    /** What the cores of these labels end with. */
    private final BitSet lastLetters = new BitSet();

    FormFinder() {
        Set<String> shared = new HashSet<>();
        for (Form form : Forms.all()) {
            for (String core : new LabelBook(List.of(form)).cores()) {
                if (owners.putIfAbsent(core, form.id()) != null) {
                    shared.add(core);
                }
            }
        }
        owners.keySet().removeAll(shared);
        owners.values().removeIf(FormId.STATISTICS_2014::equals);
        owners.keySet().forEach(core -> lastLetters.set(core.charAt(core.length() - 1)));
    }

    /**
     * The form whose own labels stand in the document most; empty where none has enough of them.
     *
     * @param indicators how many indicators of the statistics table stand beside units or figures; asked for only where
     *     the labels of the other forms leave a doubt
     */
    Optional<FormId> find(List<Line> lines, IntSupplier indicators) {
        Map<FormId, Set<String>> seen = new HashMap<>();
        for (Line line : lines) {
            for (Field field : line.fields()) {
                if (!field.isBlank() && field.text().length() <= LONGEST_LABEL) {
                    note(field.text(), seen);
                }
            }
        }
        FormId best = null;
        int most = FEWEST_LABELS - 1;
        for (Map.Entry<FormId, Set<String>> entry : seen.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        if (most < ENOUGH_LABELS) {
            int shown = indicators.getAsInt();
            best = shown >= FEWEST_INDICATORS && (best == null || shown >= most) ? FormId.STATISTICS_2014 : best;
        }
        return Optional.ofNullable(best);
    }

    /** Notes a label, alone or as one or two words of a line whose cells are parted by blanks. */
    private void note(String text, Map<FormId, Set<String>> seen) {
        noteWords(text, seen);
        int end = text.indexOf(' ');
        if (end <= 0) {
            return;
        }
        int before = 0;
        int start = 0;
        while (start < text.length()) {
            int stop = end < 0 ? text.length() : end;
            noteWords(text.substring(start, stop), seen);
            if (before < start) {
                noteWords(text.substring(before, stop), seen);
            }
            before = stop > start ? start : before;
            start = stop + 1;
            end = text.indexOf(' ', start);
        }
    }

    private void noteWords(String words, Map<FormId, Set<String>> seen) {
        boolean brackets = LabelText.hasBrackets(words);
        if (!brackets && !lastLetters.get(LabelText.lastLetter(words))) {
            return;
        }
        String core = LabelText.of(words).core();
        FormId owner = owners.get(core);
        if (owner != null) {
            seen.computeIfAbsent(owner, form -> new HashSet<>()).add(core);
        }
        if (!brackets) {
            return;
        }
        String bare = LabelText.withoutBrackets(words).core();
        FormId bareOwner = owners.get(bare);
        if (bareOwner != null && !bareOwner.equals(owner)) {
            seen.computeIfAbsent(bareOwner, form -> new HashSet<>()).add(bare);
        }
    }
}
