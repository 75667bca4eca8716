package dev.gip.validate.compare;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.validate.internal.Money;
import dev.gip.validate.internal.Stated;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The reports of many bodies added up, cell by cell. A sum is given only where every report states the cell or leaves it
 * blank; where one does not, the cell is absent from the sum and the report is named. Immutable.
 *
 * @param sum a report in the same form and on the same year that holds the sums and nothing else; counts without measure words
 *     and multiples, amounts of money in yuan where the reports state them in different units
 * @param lacking for every cell without a sum the reports that do not state it, by their index
 * @since 0.1
 */
public record RollUp(AnnualReport sum, Map<CellRef, List<Integer>> lacking) {

    private static final String YUAN = "元";

    /** Copies the map. */
    public RollUp {
        lacking = Collections.unmodifiableMap(new LinkedHashMap<>(lacking));
    }

    /**
     * Adds reports up.
     *
     * @param reports the reports, at least one, all in the same known form and on the same year
     * @return the sums
     * @throws IllegalArgumentException if there is no report, or two are in different forms or on different years
     */
    public static RollUp of(List<AnnualReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to add up: give at least one report");
        }
        FormId id = same(reports.stream().map(AnnualReport::form).toList(), "forms");
        Optional<Integer> year = same(
                reports.stream()
                        .map(report -> Optional.ofNullable(report.header().year()))
                        .toList(),
                "years");
        Form form = Forms.of(id);
        AnnualReport.Builder sum = AnnualReport.builder(id);
        year.ifPresent(sum::year);
        Map<CellRef, List<Integer>> lacking = new LinkedHashMap<>();
        for (CellRef ref : form.cells()) {
            Optional<Cell> cell = sum(ref, reports, form);
            if (cell.isPresent()) {
                sum.cell(ref, cell.get());
            } else {
                lacking.put(ref, lacking(ref, reports));
            }
        }
        return new RollUp(sum.build(), lacking);
    }

    private static <T> T same(List<T> values, String what) {
        Set<T> different = new HashSet<>(values);
        if (different.size() > 1) {
            throw new IllegalArgumentException("Reports with different " + what + " cannot be added up: " + different);
        }
        return values.get(0);
    }

    private static Optional<Cell> sum(CellRef ref, List<AnnualReport> reports, Form form) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal asWritten = BigDecimal.ZERO;
        Set<String> units = new HashSet<>();
        for (AnnualReport report : reports) {
            Optional<BigDecimal> value = Stated.value(report, ref);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
            if (report.cell(ref) instanceof Cell.Numeric number
                    && number.value().signum() != 0) {
                asWritten = asWritten.add(number.value());
                units.add(number.unit() == null ? "" : number.unit());
            }
        }
        if (!Money.isMoney(form, ref)) {
            return Optional.of(Cell.of(sum));
        }
        if (units.size() <= 1) {
            String unit = units.isEmpty() ? "" : units.iterator().next();
            return Optional.of(new Cell.Numeric(asWritten, unit.isEmpty() ? null : unit));
        }
        boolean inYuan = reports.stream().noneMatch(report -> isOfUnknownUnit(report, ref));
        return inYuan ? Optional.of(new Cell.Numeric(sum, YUAN)) : Optional.empty();
    }

    private static boolean isOfUnknownUnit(AnnualReport report, CellRef ref) {
        return report.amount(ref)
                .filter(amount -> !YUAN.equals(amount.unit()) && amount.value().signum() != 0)
                .isPresent();
    }

    /** Those that do not state it; where all do, those that do not say in which unit. */
    private static List<Integer> lacking(CellRef ref, List<AnnualReport> reports) {
        List<Integer> unstated =
                indexes(reports, report -> report.cell(ref).contribution().isEmpty());
        return unstated.isEmpty() ? indexes(reports, report -> isOfUnknownUnit(report, ref)) : unstated;
    }

    private static List<Integer> indexes(List<AnnualReport> reports, Predicate<AnnualReport> wanted) {
        return IntStream.range(0, reports.size())
                .filter(index -> wanted.test(reports.get(index)))
                .boxed()
                .toList();
    }
}
