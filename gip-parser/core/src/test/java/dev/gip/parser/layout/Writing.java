package dev.gip.parser.layout;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.parser.layout.FigureStyle.Digits;
import dev.gip.parser.layout.FigureStyle.Zeros;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Figures as they are written. */
final class Writing {

    private static final List<String> SYMBOLS = List.of("/", "-", "—", "无");

    private final FigureStyle style;
    private final Random random;
    private final String symbol;
    private final Map<String, Boolean> emptyRows = new HashMap<>();

    private Writing(FigureStyle style) {
        this.style = style;
        this.random = style.random();
        this.symbol = SYMBOLS.get(random.nextInt(SYMBOLS.size()));
    }

    /** What every cell of the form shows. */
    static Map<CellRef, Shown> of(FigureStyle style) {
        Writing writing = new Writing(style);
        Map<CellRef, Shown> shown = new LinkedHashMap<>();
        Figures.of(style).forEach((ref, value) -> shown.put(ref, writing.write(ref, value)));
        return shown;
    }

    private Shown write(CellRef ref, BigDecimal value) {
        if (value.signum() == 0 || (style.size() == FigureStyle.Size.DISTINCT && isGap(ref))) {
            return nothing(ref);
        }
        String plain = value.toPlainString();
        boolean whole = value.scale() <= 0;
        return switch (style.digits()) {
            case FULL_WIDTH -> new Shown(fullWidth(plain), Cell.of(value));
            case GROUPED -> new Shown(whole ? grouped(value) : plain, Cell.of(value));
            case WITH_COUNTERS ->
                whole && !Figures.isSigned(ref)
                        ? new Shown(plain + "件", new Cell.Numeric(value, "件"))
                        : new Shown(plain, Cell.of(value));
            case SIGNED -> new Shown(Figures.isSigned(ref) ? signed(value) : plain, Cell.of(value));
            case PLAIN -> new Shown(plain, Cell.of(value));
        };
    }

    /** Where every figure is another one, there are no zeros; some cells stand for them. */
    private boolean isGap(CellRef ref) {
        if (style.zeros() == Zeros.SOME_ROWS_BLANK) {
            return isEmptyRow(ref);
        }
        return style.zeros() != Zeros.DIGITS && random.nextInt(8) == 0;
    }

    private Shown nothing(CellRef ref) {
        Shown zero = new Shown(style.digits() == Digits.FULL_WIDTH ? "０" : "0", Cell.of(0));
        return switch (style.zeros()) {
            case DIGITS -> zero;
            case ALL_BLANK -> Shown.BLANK;
            case SOME_BLANK -> random.nextInt(10) == 0 ? Shown.BLANK : zero;
            case SOME_ROWS_BLANK -> isEmptyRow(ref) ? Shown.BLANK : zero;
            case ALL_SYMBOLS -> Shown.symbol(symbol);
            case SOME_SYMBOLS -> random.nextInt(3) == 0 ? Shown.symbol(symbol) : zero;
        };
    }

    private boolean isEmptyRow(CellRef ref) {
        return emptyRows.computeIfAbsent(ref.table() + ref.row(), absent -> random.nextInt(4) == 0);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? Character.toString(c + 0xFEE0) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String grouped(BigDecimal value) {
        StringBuilder digits = new StringBuilder(value.abs().toPlainString());
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return (value.signum() < 0 ? "-" : "") + digits;
    }

    private String signed(BigDecimal value) {
        boolean words = random.nextBoolean();
        String sign = value.signum() < 0 ? (words ? "减" : "-") : (words ? "增" : "+");
        return sign + value.abs().toPlainString();
    }
}
