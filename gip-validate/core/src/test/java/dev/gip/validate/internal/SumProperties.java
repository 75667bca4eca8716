package dev.gip.validate.internal;

import static dev.gip.validate.Reports.row;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.validate.Reports;
import dev.gip.validate.Validator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SumProperties {

    private final Validator sums = Validators.with(SumRules.ALL);

    @Provide
    Arbitrary<FormId> forms() {
        return Arbitraries.of(FormId.F2019, FormId.F2021);
    }

    @Property
    void sumsThatHoldAreNotReported(@ForAll("forms") FormId form, @ForAll Random random) {
        assertThat(Reports.STANDARD.validate(consistent(form, random)))
                .satisfies(result -> assertThat(Reports.arithmetic(result)).isEmpty())
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(ValidationOutcome.VALID));
    }

    @Property
    void oneChangedFigureIsNamedByEveryFinding(
            @ForAll("forms") FormId form, @ForAll Random random, @ForAll @IntRange(min = 1, max = 99) int change) {
        AnnualReport report = consistent(form, random);
        List<CellRef> summed = Forms.of(form).relations().stream()
                .flatMap(relation -> relation.cells().stream())
                .distinct()
                .toList();
        CellRef changed = summed.get(random.nextInt(summed.size()));
        long value = report.cell(changed).number().orElseThrow().longValueExact();

        assertThat(sums.validate(report.withCell(changed, Cell.of(value + change)))
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cells()).contains(changed));
    }

    /** Results at random; the totals follow, and what was received covers what was handled. */
    private static AnnualReport consistent(FormId id, Random random) {
        Form form = Forms.of(id);
        AnnualReport.Builder report = zeros(id);
        long[] handled = new long[6];
        form.table("requests").orElseThrow().cells().stream()
                .map(CellRef::row)
                .distinct()
                .filter(row -> row.startsWith("results.") && !row.equals("results.total"))
                .forEach(row -> {
                    long[] counts = counts(random, 6);
                    IntStream.range(0, 6).forEach(i -> handled[i] += counts[i]);
                    row(report, row, withTotal(counts));
                });
        long[] forward = counts(random, 6);
        long[] over = counts(random, 6);
        long[] received = IntStream.range(0, 6)
                .mapToLong(i -> Math.max(0, handled[i] + forward[i] - over[i]))
                .toArray();
        IntStream.range(0, 6).forEach(i -> forward[i] = received[i] + over[i] - handled[i]);
        row(report, "newlyReceived", withTotal(received));
        row(report, "carriedOver", withTotal(over));
        row(report, "results.total", withTotal(handled));
        row(report, "carriedForward", withTotal(forward));
        for (String cases : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
            long[] outcomes = counts(random, 4);
            List<String> columns = List.of("upheld", "corrected", "otherOutcome", "pending", "total");
            long[] five = withTotal(outcomes);
            IntStream.range(0, 5).forEach(i -> report.cell("review/" + cases + "/" + columns.get(i), five[i]));
        }
        return report.build();
    }

    private static long[] counts(Random random, int size) {
        return random.ints(size, 0, 9).asLongStream().toArray();
    }

    private static long[] withTotal(long[] counts) {
        return LongStream.concat(
                        LongStream.of(counts),
                        LongStream.of(LongStream.of(counts).sum()))
                .toArray();
    }
}
