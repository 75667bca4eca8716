package dev.gip.model.relation;

import dev.gip.model.CellRef;
import dev.gip.model.form.FormLabels;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes sums over some cells in the official words of the form. What all cells share is said once, and terms of 0 are
 * only counted.
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

    /** The terms that are not 0 with a sign between them; 0 if there are none. */
    String sum(Side side) {
        String sum = signed(side, " + ");
        return sum.isEmpty() ? "0" : sum.substring(3);
    }

    /** The terms that are not 0 with a sign before each. */
    String signed(Side side, String sign) {
        return side.terms().stream()
                .filter(term -> term.value().signum() != 0)
                .map(term -> sign + name(term.ref()) + ' ' + term.value().toPlainString())
                .collect(Collectors.joining());
    }

    /** How many terms are 0; nothing if none is. */
    static String zeros(List<Term> terms, String words) {
        long zeros = terms.stream().filter(term -> term.value().signum() == 0).count();
        return zeros == 0 ? "" : String.format(Locale.ROOT, words, zeros);
    }
}
