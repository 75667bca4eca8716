package dev.gip.parser.internal.recognition;

import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the form of a document by the labels that only one form has. */
final class FormFinder {

    private static final int LONGEST_LABEL = 60;

    /** So many different labels of a form are no chance. */
    private static final int FEWEST_LABELS = 2;

    /** Labels of the statistics table are words that any text may use, so more of them are asked for. */
    private static final int FEWEST_INDICATORS = 8;

    /** The form of every label that no other form has. */
    private final Map<String, FormId> owners = new HashMap<>();

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
    }

    /** The form whose own labels stand in the document most; empty where none has enough of them. */
    Optional<FormId> find(List<Line> lines) {
        Map<FormId, Set<String>> seen = new HashMap<>();
        for (Line line : lines) {
            for (Field field : line.fields()) {
                if (!field.isBlank() && field.text().length() <= LONGEST_LABEL) {
                    note(field.text(), seen);
                }
            }
        }
        FormId best = null;
        int most = 0;
        for (Map.Entry<FormId, Set<String>> entry : seen.entrySet()) {
            int least = entry.getKey().equals(FormId.STATISTICS_2014) ? FEWEST_INDICATORS : FEWEST_LABELS;
            int count = entry.getValue().size();
            if (count >= least && count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Notes a label, alone or as the first word of a line whose cells are parted by blanks. */
    private void note(String text, Map<FormId, Set<String>> seen) {
        noteWords(text, seen);
        int end = text.indexOf(' ');
        if (end <= 0) {
            return;
        }
        int start = 0;
        while (end >= 0) {
            noteWords(text.substring(start, end), seen);
            start = end + 1;
            end = text.indexOf(' ', start);
        }
        noteWords(text.substring(start), seen);
    }

    private void noteWords(String words, Map<FormId, Set<String>> seen) {
        String core = LabelText.of(words).core();
        FormId owner = owners.get(core);
        if (owner != null) {
            seen.computeIfAbsent(owner, form -> new HashSet<>()).add(core);
        }
        String bare = LabelText.withoutBrackets(words).core();
        FormId bareOwner = owners.get(bare);
        if (bareOwner != null && !bareOwner.equals(owner)) {
            seen.computeIfAbsent(bareOwner, form -> new HashSet<>()).add(bare);
        }
    }
}
