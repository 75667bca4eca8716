package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.statistics.Piece.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the rows of a table tell about its columns where no head does. */
final class ColumnGuess {

    /** Fewer numbers in a row that count up may be figures. */
    private static final int FEWEST_SERIALS = 6;

    /** Headings have numbers too, and no figures. */
    private static final int WIDEST_STEP = 3;

    private final CutTable table;

    /** What stands between each indicator and the next label; the first ones first. */
    private final List<Gap> gaps = new ArrayList<>();

    ColumnGuess(CutTable table) {
        this.table = table;
        for (int i = 0; i < table.labels().size(); i++) {
            if (table.labels().get(i).isIndicator()) {
                gaps.add(table.gaps().get(i + 1));
            }
        }
    }

    /** How many figures or signs in place of figures most indicators show; empty where none shows any. */
    OptionalLong numbersPerRow() {
        Map<Long, Integer> counts = new HashMap<>();
        gaps.stream()
                .map(ColumnGuess::figures)
                .filter(count -> count > 0)
                .forEach(count -> counts.merge(count, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> OptionalLong.of(entry.getKey()))
                .orElse(OptionalLong.empty());
    }

    private static long figures(Gap gap) {
        return gap.all().stream()
                .filter(piece -> piece.is(Kind.VALUE, Kind.SYMBOL))
                .count();
    }

    /** Whether the rows show no more numbers than there are columns for them; single rows may. */
    boolean agrees(Columns columns) {
        long more = gaps.stream()
                .filter(gap -> gap.all().stream().filter(Piece::isNumber).count() > columns.numeric())
                .count();
        return more * 5 <= gaps.size();
    }

    /** The columns; empty where the rows do not tell. */
    Optional<Columns> columns() {
        long numbers = numbersPerRow().orElse(1);
        List<Column> columns = new ArrayList<>();
        // Where most rows have one number, its side tells what it would be; the figures may be lost behind it.
        boolean behind = followsLabels();
        boolean serial = (numbers > 1 || !behind) && countsUp(numbersAt(true));
        if (serial) {
            columns.add(Column.of(Role.SERIAL, ""));
        }
        columns.add(Column.of(Role.INDICATOR, ""));
        boolean code = !serial && (numbers > 1 || behind) && countsUp(numbersAt(false));
        if (code) {
            columns.add(Column.of(Role.CODE, ""));
        }
        int figures = Math.max(1, (int) numbers - (serial || code ? 1 : 0));
        for (int i = 0; i < figures; i++) {
            columns.add(Column.of(Role.FIGURE, ""));
        }
        addUnit(columns);
        return serial || behind ? Optional.of(Columns.inOrder(columns)) : Optional.empty();
    }

    /** The unit stands before the figures where it does in most rows. */
    private void addUnit(List<Column> columns) {
        int before = 0;
        int after = 0;
        for (Gap gap : gaps) {
            List<Kind> kinds = gap.all().stream().map(Piece::kind).toList();
            int unit = kinds.indexOf(Kind.UNIT);
            int value = kinds.indexOf(Kind.VALUE);
            before += unit >= 0 && unit <= (value < 0 ? kinds.size() : value) ? 1 : 0;
            after += unit > value && value >= 0 ? 1 : 0;
        }
        if (before + after == 0) {
            return;
        }
        int figure = 0;
        while (columns.get(figure).role() != Role.FIGURE) {
            figure++;
        }
        columns.add(before >= after ? figure : columns.size(), Column.of(Role.UNIT, ""));
    }

    /**
     * Whether figures stand behind their labels. Where every cell has a line of its own, that shows at the headings, which
     * have no figures, and at both ends of the table.
     */
    boolean followsLabels() {
        if (table.hasRows()) {
            long behind =
                    table.gaps().stream().filter(gap -> hasNumber(gap.behind())).count();
            long ahead =
                    table.gaps().stream().filter(gap -> hasNumber(gap.ahead())).count();
            return behind > 2 * ahead;
        }
        boolean numbersAbove = table.piecesAbove().stream().anyMatch(Piece::isNumber);
        int after = 0;
        int before = 0;
        for (int i = 0; i < table.labels().size(); i++) {
            boolean heading = !table.labels().get(i).headsRow()
                    || (!table.labels().get(i).isIndicator()
                            && table.labels().get(i).kind() == Kind.LABEL);
            if (heading) {
                after += hasFigure(i + 1) ? 1 : 0;
                before += hasFigure(i) ? 1 : 0;
            }
        }
        boolean atEnd = hasFigure(table.gaps().size() - 1);
        return after == 0 ? !numbersAbove && (atEnd || before > 0) : before > 2 * after && atEnd;
    }

    private boolean hasFigure(int gap) {
        return hasNumber(table.gaps().get(gap).all());
    }

    private static boolean hasNumber(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::isNumber);
    }

    /** The last or first number of every gap. */
    private List<BigDecimal> numbersAt(boolean last) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Gap gap : gaps) {
            List<Piece> found = gap.all().stream().filter(Piece::isNumber).toList();
            if (!found.isEmpty()) {
                numbers.add(
                        found.get(last ? found.size() - 1 : 0).asCell().number().orElseThrow());
            }
        }
        return numbers;
    }

    /**
     * Whether numbers count up, most of them by one. Where a number and a figure run together, what they make is passed over.
     */
    private static boolean countsUp(List<BigDecimal> numbers) {
        int steps = 0;
        int last = 0;
        for (int i = 1; i < numbers.size(); i++) {
            BigDecimal step = numbers.get(i).subtract(numbers.get(last));
            if (step.signum() > 0 && step.compareTo(BigDecimal.valueOf((long) WIDEST_STEP * (i - last))) <= 0) {
                steps++;
                last = i;
            }
        }
        return steps >= FEWEST_SERIALS && steps * 3 >= numbers.size();
    }
}
