package dev.gip.validate.internal;

import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a sentence how two sums stand to one another, with their terms; terms of 0 in a long sum are summed up. */
public final class SumText {

    private static final int SHORT = 4;
    private static final int MAX_NAMED = 5;

    private final RuleContext context;
    private final Comparison comparison;
    private final @Nullable CellRef first;
    private final boolean oneColumn;
    private final boolean oneRow;

    /**
     * The words for a comparison.
     *
     * @param context the rule that compares
     * @param comparison the two sums
     */
    public SumText(RuleContext context, Comparison comparison) {
        this.context = context;
        this.comparison = comparison;
        List<CellRef> cells =
                operands().map(Operand::cell).filter(Objects::nonNull).toList();
        boolean only = cells.size() == operands().count() && cells.size() > 1;
        this.first = cells.isEmpty() ? null : cells.get(0);
        this.oneRow = only && shared(cells, CellRef::row);
        this.oneColumn = only && shared(cells, CellRef::column);
    }

    private Stream<Operand> operands() {
        return Stream.concat(comparison.left().stream(), comparison.right().stream());
    }

    private static boolean shared(List<CellRef> cells, Function<CellRef, String> part) {
        return cells.stream().map(part).distinct().count() == 1;
    }

    /**
     * The sentence.
     *
     * @param contrast how it goes in both languages, with {@code {left}}, {@code {right}} and {@code {difference}}
     * @return the sentence, ended
     */
    public LocalizedText text(LocalizedText contrast) {
        return new LocalizedText(text(contrast.zh(), Wording.ZH), text(contrast.en(), Wording.EN));
    }

    private String text(String contrast, Wording words) {
        String difference = plain(comparison.difference().abs());
        return where(words)
                + contrast.replace("{left}", side(comparison.left(), words))
                        .replace("{right}", side(comparison.right(), words))
                        .replace("{difference}", difference)
                + emptyTerms(words)
                + words.end;
    }

    /** What all terms share. In a table with a single column only the rows say anything. */
    private String where(Wording words) {
        if (first == null) {
            return "";
        }
        if (oneRow) {
            return words.row.formatted(context.rowLabel(first));
        }
        boolean hasColumns = context.label(first).contains(context.columnLabel(first));
        return oneColumn && hasColumns ? words.column.formatted(context.columnLabel(first)) : "";
    }

    private String side(List<Operand> side, Wording words) {
        if (side.size() == 1 && side.get(0).factor().compareTo(BigDecimal.ONE) == 0) {
            return term(side.get(0), words);
        }
        boolean isShort = side.size() <= SHORT;
        List<Operand> shown = side.stream()
                .filter(term -> isShort || term.value().signum() != 0)
                .toList();
        StringBuilder text = new StringBuilder();
        for (Operand term : shown) {
            boolean minus = term.factor().signum() < 0;
            text.append(text.isEmpty() && !minus ? "" : minus ? words.minus : words.plus)
                    .append(term(term, words));
        }
        int zeros = side.size() - shown.size();
        if (zeros > 0) {
            text.append(shown.isEmpty() ? "" : words.plus)
                    .append((shown.isEmpty() ? words.allZero : words.othersZero).formatted(zeros));
        }
        BigDecimal sum = side.stream().map(Operand::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return text + words.equal + plain(sum);
    }

    private String term(Operand term, Wording words) {
        String name = name(term, words);
        BigDecimal times = term.factor().abs();
        return (name.isEmpty() ? "" : name + ' ')
                + plain(term.value())
                + (times.compareTo(BigDecimal.ONE) == 0 ? "" : "×" + plain(times));
    }

    private String name(Operand term, Wording words) {
        CellRef cell = term.cell();
        if (cell != null && oneColumn) {
            return context.rowLabel(cell);
        }
        if (cell != null && oneRow) {
            return context.columnLabel(cell);
        }
        return words == Wording.ZH ? term.name().zh() : term.name().en();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private String emptyTerms(Wording words) {
        List<Operand> empty = operands().filter(this::isEmpty).toList();
        if (empty.isEmpty()) {
            return "";
        }
        String named = String.join(
                "、",
                empty.stream().limit(MAX_NAMED).map(term -> name(term, words)).toList());
        return words.counted.formatted(named + (empty.size() > MAX_NAMED ? words.more : ""), empty.size());
    }

    private boolean isEmpty(Operand term) {
        CellRef cell = term.cell();
        return cell != null && context.report().cell(cell).kind() != CellKind.NUMBER;
    }

    /** The two languages of a sentence on sums. */
    private enum Wording {
        ZH("「%s」列：", "「%s」行：", "＋", "－", "＝", "其余 %s 项均为 0", "全部 %s 项为 0", "（%s共 %s 格为空白或符号，按 0 计）", "等", "。"),
        EN(
                "Column 「%s」: ",
                "Row 「%s」: ",
                " + ",
                " - ",
                " = ",
                "%s others of 0",
                "%s terms of 0",
                " (%s: %s cells that are blank or hold a sign count as 0)",
                " and others",
                ". ");

        final String column;
        final String row;
        final String plus;
        final String minus;
        final String equal;
        final String othersZero;
        final String allZero;
        final String counted;
        final String more;
        final String end;

        Wording(
                String column,
                String row,
                String plus,
                String minus,
                String equal,
                String othersZero,
                String allZero,
                String counted,
                String more,
                String end) {
            this.column = column;
            this.row = row;
            this.plus = plus;
            this.minus = minus;
            this.equal = equal;
            this.othersZero = othersZero;
            this.allZero = allZero;
            this.counted = counted;
            this.more = more;
            this.end = end;
        }
    }
}
