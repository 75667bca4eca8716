package dev.gip.validate.internal;

import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.Side;
import dev.gip.model.relation.Term;
import dev.gip.validate.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence that two sums differ, with their terms; terms of 0 in a long sum are summed up. */
final class SumText {

    private static final int SHORT = 4;
    private static final int MAX_NAMED = 5;

    private final RuleContext context;
    private final RelationCheck check;
    private final boolean oneColumn;
    private final boolean oneRow;

    SumText(RuleContext context, RelationCheck check) {
        this.context = context;
        this.check = check;
        List<CellRef> cells = check.relation().cells();
        this.oneColumn = cells.stream().map(CellRef::column).distinct().count() == 1;
        this.oneRow = cells.stream().map(CellRef::row).distinct().count() == 1;
    }

    LocalizedText text(LocalizedText advice) {
        return new LocalizedText(text(Wording.ZH) + advice.zh(), text(Wording.EN) + advice.en());
    }

    private String text(Wording words) {
        String difference = check.difference().abs().toPlainString();
        return where(words)
                + words.contrast.formatted(side(check.left(), words), side(check.right(), words), difference)
                + emptyTerms(words)
                + words.end;
    }

    /** What all terms share. In a table with a single column only the rows say anything. */
    private String where(Wording words) {
        CellRef first = check.relation().cells().get(0);
        if (oneRow) {
            return words.row.formatted(context.rowLabel(first));
        }
        boolean hasColumns = context.label(first).contains(context.columnLabel(first));
        return oneColumn && hasColumns ? words.column.formatted(context.columnLabel(first)) : "";
    }

    private String side(Side side, Wording words) {
        List<Term> terms = side.terms();
        if (terms.size() == 1) {
            return term(terms.get(0));
        }
        boolean isShort = terms.size() <= SHORT;
        List<String> shown = new ArrayList<>(terms.stream()
                .filter(term -> isShort || term.value().signum() != 0)
                .map(this::term)
                .toList());
        int zeros = terms.size() - shown.size();
        if (zeros > 0) {
            shown.add((shown.isEmpty() ? words.allZero : words.othersZero).formatted(zeros));
        }
        return String.join(words.plus, shown) + words.equal + side.sum().toPlainString();
    }

    private String term(Term term) {
        return name(term) + ' ' + term.value().toPlainString();
    }

    private String name(Term term) {
        if (oneColumn) {
            return context.rowLabel(term.ref());
        }
        return oneRow ? context.columnLabel(term.ref()) : context.label(term.ref());
    }

    private String emptyTerms(Wording words) {
        List<Term> empty = Stream.concat(check.left().terms().stream(), check.right().terms().stream())
                .filter(term -> term.cell().kind() != CellKind.NUMBER)
                .toList();
        if (empty.isEmpty()) {
            return "";
        }
        String named = empty.stream().limit(MAX_NAMED).map(this::name).collect(Collectors.joining("、"));
        return words.counted.formatted(named + (empty.size() > MAX_NAMED ? words.more : ""), empty.size());
    }

    /** The two languages of a sentence on sums. */
    private enum Wording {
        ZH(
                "「%s」列：",
                "「%s」行：", "%s，而%s，相差 %s", "＋", "＝", "其余 %s 项均为 0", "全部 %s 项为 0", "（%s共 %s 格为空白或符号，按 0 计）", "等", "。"),
        EN(
                "Column 「%s」: ",
                "Row 「%s」: ",
                "%s, but %s: a difference of %s",
                " + ",
                " = ",
                "%s others of 0",
                "%s terms of 0",
                " (%s: %s cells that are blank or hold a sign count as 0)",
                " and others",
                ". ");

        final String column;
        final String row;
        final String contrast;
        final String plus;
        final String equal;
        final String othersZero;
        final String allZero;
        final String counted;
        final String more;
        final String end;

        Wording(
                String column,
                String row,
                String contrast,
                String plus,
                String equal,
                String othersZero,
                String allZero,
                String counted,
                String more,
                String end) {
            this.column = column;
            this.row = row;
            this.contrast = contrast;
            this.plus = plus;
            this.equal = equal;
            this.othersZero = othersZero;
            this.allZero = allZero;
            this.counted = counted;
            this.more = more;
            this.end = end;
        }
    }
}
