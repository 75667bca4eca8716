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

    /** Indicators of the statistics table are words that any text may use, so they count only beside units and figures. */
    private static final int FEWEST_INDICATORS = 3;

    private final Map<FormId, Set<String>> ownLabels = new HashMap<>();

    FormFinder() {
        List<Form> forms = Forms.all();
        for (Form form : forms) {
            Set<String> own = new HashSet<>(new LabelBook(List.of(form)).cores());
            forms.stream()
                    .filter(other -> !other.id().equals(form.id()))
                    .forEach(other -> own.removeAll(new LabelBook(List.of(other)).cores()));
            if (!form.id().equals(FormId.STATISTICS_2014)) {
                ownLabels.put(form.id(), own);
            }
        }
    }

    /**
     * The form whose own labels stand in the document most; empty where none has enough of them.
     *
     * @param indicators how many indicators of the statistics table stand beside units or figures
     */
    Optional<FormId> find(List<Line> lines, int indicators) {
        Map<FormId, Set<String>> seen = new HashMap<>();
        for (Line line : lines) {
            for (Field field : line.fields()) {
                if (!field.isBlank() && field.text().length() <= LONGEST_LABEL) {
                    note(field.text(), seen);
                }
            }
        }
        FormId best = indicators >= FEWEST_INDICATORS ? FormId.STATISTICS_2014 : null;
        int most = best == null ? FEWEST_LABELS - 1 : indicators;
        for (Map.Entry<FormId, Set<String>> entry : seen.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Notes a label, alone or as the first word of a line whose cells are parted by blanks. */
    private void note(String text, Map<FormId, Set<String>> seen) {
        note(LabelText.of(text).core(), LabelText.withoutBrackets(text).core(), seen);
        if (text.indexOf(' ') > 0) {
            for (String word : text.split(" +", -1)) {
                note(LabelText.of(word).core(), LabelText.withoutBrackets(word).core(), seen);
            }
        }
    }

    private void note(String core, String bare, Map<FormId, Set<String>> seen) {
        ownLabels.forEach((form, labels) -> {
            String label = labels.contains(core) ? core : bare;
            if (labels.contains(label)) {
                seen.computeIfAbsent(form, key -> new HashSet<>()).add(label);
            }
        });
    }
}
