package dev.gip.validate.internal.condition;

import dev.gip.model.FigureKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads conditions by recursive descent; nesting is bounded. */
final class Grammar {

    private static final int MOST_NESTED = 20;

    private final String text;
    private final List<Word> words;
    private int at;
    private int depth;

    Grammar(String text) {
        this.text = text;
        this.words = Words.of(text);
    }

    Condition condition() {
        Condition condition = either();
        if (next().kind() != Word.Kind.END) {
            throw wrong("'" + next().text() + "' is not expected here");
        }
        return condition;
    }

    private Condition either() {
        Condition condition = both();
        while (take("or")) {
            condition = new Condition.Or(condition, both());
        }
        return condition;
    }

    private Condition both() {
        Condition condition = single();
        while (take("and")) {
            condition = new Condition.And(condition, single());
        }
        return condition;
    }

    private Condition single() {
        if (take("not")) {
            return nested(() -> new Condition.Not(single()));
        }
        int start = at;
        if (next().is("(") && isCondition()) {
            at = start + 1;
            return nested(() -> {
                Condition condition = either();
                expect(")");
                return condition;
            });
        }
        return comparison();
    }

    /** Whether the bracket that opens here holds a condition and not a quantity. */
    private boolean isCondition() {
        int open = 0;
        for (int i = at; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is("(")) {
                open++;
            } else if (word.is(")") && --open == 0) {
                return false;
            } else if (Sign.of(word.text()).isPresent() || word.is("is") || word.is("not")) {
                return open > 0;
            }
        }
        return false;
    }

    private Condition comparison() {
        Quantity left = sum();
        if (take("is")) {
            expect("stated");
            return new Condition.IsStated(left);
        }
        Optional<Sign> sign = Sign.of(next().text());
        if (sign.isEmpty()) {
            throw wrong("a comparison such as = or <= is expected");
        }
        at++;
        return new Condition.Compare(left, sign.get(), sum());
    }

    private Quantity sum() {
        Quantity quantity = product();
        while (next().is("+") || next().is("-")) {
            boolean minus = take("-");
            at += minus ? 0 : 1;
            quantity = new Quantity.Sum(quantity, product(), minus);
        }
        return quantity;
    }

    private Quantity product() {
        Quantity quantity = atom();
        while (next().is("*")) {
            at++;
            Quantity factor = atom();
            if (factor instanceof Quantity.Constant number) {
                quantity = new Quantity.Times(number.value(), quantity);
            } else if (quantity instanceof Quantity.Constant number) {
                quantity = new Quantity.Times(number.value(), factor);
            } else {
                throw wrong("one of two factors must be a number");
            }
        }
        return quantity;
    }

    private Quantity atom() {
        Word word = next();
        at++;
        if (word.is("(")) {
            return nested(() -> {
                Quantity quantity = sum();
                expect(")");
                return quantity;
            });
        }
        return switch (word.kind()) {
            case NUMBER -> new Quantity.Constant(number(word));
            case NAME -> named(word, false);
            default -> throw wrong(word, "a cell, a figure or a number is expected");
        };
    }

    private Quantity named(Word word, boolean previous) {
        if (word.is("previous") && !previous) {
            return inBrackets(inner -> named(inner, true));
        }
        if (word.is("sum")) {
            return inBrackets(inner -> new Quantity.Cells(pattern(inner), previous));
        }
        if (word.is("figure")) {
            return inBrackets(inner -> new Quantity.Stated(figure(inner), previous));
        }
        CellPattern pattern = pattern(word);
        if (!pattern.isOne()) {
            throw wrong(word, "several cells must be added up: sum(" + word.text() + ")");
        }
        return new Quantity.Cells(pattern, previous);
    }

    private Quantity inBrackets(Function<Word, Quantity> read) {
        expect("(");
        Word word = next();
        at++;
        Quantity quantity = read.apply(word);
        expect(")");
        return quantity;
    }

    private CellPattern pattern(Word word) {
        String[] parts = word.text().split("/", -1);
        if (word.kind() != Word.Kind.NAME || parts.length != 3) {
            throw wrong(word, "a cell is written table/row/column");
        }
        for (String part : parts) {
            boolean variable = part.equals(CellPattern.ROW) || part.equals(CellPattern.COLUMN);
            if (part.isEmpty() || (part.contains("$") && !variable)) {
                throw wrong(word, "'" + part + "' is no part of a cell's address");
            }
        }
        return new CellPattern(parts[0], parts[1], parts[2]);
    }

    private String figure(Word word) {
        if (!FigureKey.all().contains(word.text())) {
            throw wrong(word, "there is no figure '" + word.text() + "'; known are " + FigureKey.all());
        }
        return word.text();
    }

    private BigDecimal number(Word word) {
        try {
            return new BigDecimal(word.text());
        } catch (NumberFormatException e) {
            throw wrong(word, "'" + word.text() + "' is no number");
        }
    }

    private <T> T nested(Supplier<T> read) {
        if (++depth > MOST_NESTED) {
            throw wrong("brackets are nested at most " + MOST_NESTED + " deep");
        }
        T result = read.get();
        depth--;
        return result;
    }

    private Word next() {
        return words.get(Math.min(at, words.size() - 1));
    }

    private boolean take(String word) {
        boolean there = next().is(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw wrong("'" + word + "' is expected");
        }
    }

    private ConditionException wrong(String problem) {
        return wrong(next(), problem);
    }

    private ConditionException wrong(Word word, String problem) {
        return new ConditionException(text, word.position(), problem);
    }
}
