package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches for the one way to lay rows out that no sum refutes. A branch is left as soon as some sum can no longer come
 * out, whatever the rows that follow add.
 */
final class ChoiceSearch {

    /** How many options are tried at most; beyond that nothing is chosen. */
    private static final int MOST_TRIALS = 4096;

    private final List<OpenSum> sums;
    private final List<List<RowOption>> rows;
    /** For every row and sum, what this row and those behind it can add. */
    private final List<List<Span>> spans = new ArrayList<>();

    private int trials;
    private int found;
    private Map<CellRef, Cell> chosen = Map.of();

    private ChoiceSearch(List<OpenSum> sums, List<List<RowOption>> rows) {
        this.sums = sums;
        this.rows = rows;
        List<Span> behind = sums.stream().map(sum -> Span.NOTHING).toList();
        spans.add(behind);
        for (int row = rows.size() - 1; row >= 0; row--) {
            List<Span> from = new ArrayList<>();
            for (int sum = 0; sum < sums.size(); sum++) {
                from.add(Span.of(rows.get(row), sum).plus(behind.get(sum)));
            }
            spans.add(0, from);
            behind = from;
        }
    }

    static Map<CellRef, Cell> choose(List<OpenSum> sums, List<RowChoice> choices) {
        if (choices.stream().mapToInt(choice -> choice.alternatives().size()).sum() > MOST_TRIALS) {
            return Map.of();
        }
        List<List<RowOption>> options =
                choices.stream().map(choice -> RowOption.of(choice, sums)).toList();
        ChoiceSearch search = new ChoiceSearch(sums, withoutRefuted(sums, options));
        search.tryRow(0, sums.stream().map(sum -> Optional.of(sum.known())).toList(), new ArrayList<>());
        return search.found == 1 && search.trials <= MOST_TRIALS ? search.chosen : Map.of();
    }

    /** Leaves out what a sum refutes that no other row adds to, such as a row that does not add up in itself. */
    private static List<List<RowOption>> withoutRefuted(List<OpenSum> sums, List<List<RowOption>> rows) {
        List<List<RowOption>> kept = new ArrayList<>(rows);
        for (int i = 0; i < sums.size(); i++) {
            int sum = i;
            List<Integer> touched = IntStream.range(0, rows.size())
                    .filter(row -> !Span.of(rows.get(row), sum).equals(Span.NOTHING))
                    .boxed()
                    .toList();
            if (touched.size() == 1) {
                BigDecimal known = sums.get(sum).known();
                List<RowOption> options = kept.get(touched.get(0));
                kept.set(
                        touched.get(0),
                        options.stream()
                                .filter(option -> !option.refutedBy(sum, known))
                                .toList());
            }
        }
        return kept;
    }

    private void tryRow(int row, List<Optional<BigDecimal>> soFar, List<RowOption> taken) {
        if (row == rows.size()) {
            found++;
            chosen = supported(soFar, taken);
            return;
        }
        for (RowOption option : rows.get(row)) {
            trials++;
            if (trials > MOST_TRIALS || found > 1) {
                return;
            }
            List<Optional<BigDecimal>> next = plus(soFar, option);
            if (canLevel(next, spans.get(row + 1))) {
                taken.add(option);
                tryRow(row + 1, next, taken);
                taken.remove(taken.size() - 1);
            }
        }
    }

    private static List<Optional<BigDecimal>> plus(List<Optional<BigDecimal>> soFar, RowOption option) {
        List<Optional<BigDecimal>> next = new ArrayList<>(soFar.size());
        for (int i = 0; i < soFar.size(); i++) {
            Optional<BigDecimal> amount = option.amounts().get(i);
            next.add(soFar.get(i).flatMap(sum -> amount.map(sum::add)));
        }
        return next;
    }

    /** Whether every sum may still come out; one with a cell that cannot be added refutes nothing. */
    private static boolean canLevel(List<Optional<BigDecimal>> soFar, List<Span> behind) {
        for (int i = 0; i < soFar.size(); i++) {
            Span span = behind.get(i);
            if (!soFar.get(i).map(span::canLevel).orElse(true)) {
                return false;
            }
        }
        return true;
    }

    private Map<CellRef, Cell> supported(List<Optional<BigDecimal>> atEnd, List<RowOption> taken) {
        List<OpenSum> formed = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            if (atEnd.get(i).isPresent()) {
                formed.add(sums.get(i));
            }
        }
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        taken.stream().filter(option -> option.isSupportedBy(formed)).forEach(option -> cells.putAll(option.cells()));
        return cells;
    }
}
