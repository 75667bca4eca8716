package dev.gip.model.relation;

import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormLabels;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what became of a relation. */
record CheckText(FormLabels labels, RelationCheck check) {

    private static final int MOST_NAMED = 3;

    LocalizedText text() {
        EquationText text = new EquationText(labels, check.relation().cells());
        String where = text.where("「%s」行：", "「%s」列：");
        String whereEn = text.where("Row 「%s」: ", "Column 「%s」: ");
        if (!check.evaluated()) {
            String named =
                    check.obstacles().stream().limit(MOST_NAMED).map(text::name).collect(Collectors.joining("、"));
            int count = check.obstacles().size();
            String words = count > MOST_NAMED ? "未核对，%s等共 %d 格缺失、未定或是文字" : "未核对，%s共 %d 格缺失、未定或是文字";
            String wordsEn = count == 1
                    ? "not checked, %s: %d cell is absent, unresolved or words"
                    : "not checked, %s: %d cells are absent, unresolved or words";
            return new LocalizedText(where + fill(words, named, count), whereEn + fill(wordsEn, named, count));
        }
        String sign = check.broken() ? " ≠ " : " = ";
        String sums = text.sum(check.left()) + sign + text.sum(check.right());
        String difference = check.difference().abs().toPlainString();
        return new LocalizedText(
                where
                        + sums
                        + EquationText.zeros(check.left(), check.right(), "（其余 %d 项为 0）")
                        + (check.broken() ? "，不成立，相差 " + difference : "，成立"),
                whereEn
                        + sums
                        + EquationText.zeros(check.left(), check.right(), " (%d others of 0)")
                        + (check.broken() ? ", broken: a difference of " + difference : ", holds"));
    }

    private static String fill(String words, String named, int count) {
        return String.format(Locale.ROOT, words, named, count);
    }
}
