package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways to lay a row out that keep every figure of the source. */
final class RowAlternatives {

    /** More ways are too many to weigh. */
    private static final int MOST_WAYS = 256;

    private RowAlternatives() {}

    /** The ways in which the values of a row, in their order, may stand among its blanks; empty where they are too many. */
    static List<List<Cell>> amongBlanks(RawRow row) {
        List<Cell> values = row.cells.stream()
                .filter(token -> !token.isBlank())
                .map(Token::asCell)
                .toList();
        int columns = row.slots.size();
        if (values.isEmpty() || values.size() >= columns || row.cells.size() < columns) {
            return List.of();
        }
        List<List<Cell>> ways = new ArrayList<>();
        return lay(values, 0, columns, new ArrayList<>(), ways) ? ways : List.of();
    }

    private static boolean lay(List<Cell> values, int next, int left, List<Cell> laid, List<List<Cell>> ways) {
        if (left == 0) {
            ways.add(List.copyOf(laid));
            return ways.size() <= MOST_WAYS;
        }
        boolean few = true;
        if (next < values.size()) {
            laid.add(values.get(next));
            few = lay(values, next + 1, left - 1, laid, ways);
            laid.remove(laid.size() - 1);
        }
        if (few && left > values.size() - next) {
            laid.add(Cell.blank());
            few = lay(values, next, left - 1, laid, ways);
            laid.remove(laid.size() - 1);
        }
        return few;
    }

    /** The digits stuck to the label of a row that shows no other cell; empty where there are none. */
    static Optional<String> run(RawRow row) {
        Token stuck = row.label.stuck();
        boolean alone = stuck != null && row.cells.isEmpty() && row.slots.size() > 1;
        return alone && stuck != null
                ? Optional.of(LabelText.fold(stuck.field().text()).strip())
                : Optional.empty();
    }

    /** Whether digits stuck to the label of a row that shows no other cell are fewer than its columns. */
    static boolean lacksDigits(RawRow row) {
        return run(row).filter(digits -> digits.length() < row.slots.size()).isPresent();
    }

    /** The ways in which digits that run together are the figures of a row, one for each column. */
    static List<List<Cell>> ofRun(String digits, RawRow row) {
        return DigitRun.split(digits, row.slots.size()).stream()
                .map(figures -> figures.stream()
                        .<Cell>map(figure -> Cell.of(new BigDecimal(figure)))
                        .toList())
                .toList();
    }
}
