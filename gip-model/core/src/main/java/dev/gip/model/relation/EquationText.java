package dev.gip.model.relation;

import dev.gip.model.CellRef;
import dev.gip.model.form.FormLabels;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes sums over some cells in the official words of the form. What all cells share is said once, and terms of 0 among
 * others are only counted.
 */
final class EquationText {

    private final FormLabels labels;
    private final CellRef first;
    private final boolean oneRow;
    private final boolean oneColumn;

    EquationText(FormLabels labels, List<CellRef> cells) {
        this.labels = labels;
        this.first = cells.get(0);
        this.oneRow = isShared(CellRef::row, cells);
        this.oneColumn = isShared(CellRef::column, cells);
    }

    private static boolean isShared(Function<CellRef, String> part, List<CellRef> cells) {
        return cells.stream().map(part).distinct().count() == 1;
    }

    /** What all cells share; nothing if they share nothing. */
    String where(String row, String column) {
        if (oneRow) {
            return row.formatted(labels.row(first));
        }
        return oneColumn ? column.formatted(labels.column(first)) : "";
    }

    String name(CellRef ref) {
        if (oneRow) {
            return labels.column(ref);
        }
        return oneColumn ? labels.row(ref) : '「' + labels.row(ref) + "」「" + labels.column(ref) + '」';
    }

    /** The terms with a sign between them; 0 if there are none to show. */
    String sum(Side side) {
        String sum = signed(side, " + ");
        return sum.isEmpty() ? "0" : sum.substring(3);
    }

    /** The terms with a sign before each. */
    String signed(Side side, String sign) {
        return shown(side).stream()
                .map(term -> sign + name(term.ref()) + ' ' + term.value().toPlainString())
                .collect(Collectors.joining());
    }

    /** How many terms are not shown; nothing if all are. */
    static String zeros(Side one, Side other, String words) {
        int zeros = one.terms().size()
                - shown(one).size()
                + other.terms().size()
                - shown(other).size();
        return zeros == 0 ? "" : String.format(Locale.ROOT, words, zeros);
    }

    private static List<Term> shown(Side side) {
        return side.terms().size() == 1
                ? side.terms()
                : side.terms().stream()
                        .filter(term -> term.value().signum() != 0)
                        .toList();
    }
}
