package dev.gip.benchmarks;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.parser.Reports;
import dev.gip.validate.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long checking takes, beside reading the same report from 5 KB of text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValidationBenchmark {

    private static final CellRef TOTAL = CellRef.parse("requests/results.total/total");

    private final Validator all = Validator.builder().standardRules().build();
    private final Validator formAndSums = formAndSums(all);
    private Sample text = Sample.NONE;
    private Reading reading = Reading.unrecognized("none", List.of());
    private Reading broken = reading;

    /** For JMH. */
    public ValidationBenchmark() {}

    private static Validator formAndSums(Validator all) {
        Validator.Builder some = Validator.builder().standardRules();
        all.rules().stream()
                .filter(rule ->
                        !rule.tags().contains("arithmetic") && !rule.tags().contains("form"))
                .map(RuleInfo::id)
                .forEach(some::without);
        return some.build();
    }

    /** Writes the report, and one in which a total is wrong. */
    @Setup
    public void write() {
        SampleReport sample = SampleReport.ofText(5_000).balanced();
        text = Sample.of("report.txt", sample.text());
        reading = Reports.parse(text.source());
        AnnualReport slipped = reading.report().orElseThrow().withCell(TOTAL, Cell.of(117));
        broken = Reading.of("report.txt", true, slipped, reading.provenance(), reading.diagnostics());
        if (all.validate(reading).outcome() == ValidationOutcome.INVALID) {
            throw new IllegalStateException("The sums of the sample do not hold");
        }
    }

    /**
     * The yardstick: reading the report.
     *
     * @return the reading
     */
    @Benchmark
    public Reading yardstick() {
        return Reports.parse(text.source());
    }

    /**
     * Every rule, without another report.
     *
     * @return the result
     */
    @Benchmark
    public ValidationResult everyRule() {
        return all.validate(reading);
    }

    /**
     * The rules on forms and sums.
     *
     * @return the result
     */
    @Benchmark
    public ValidationResult formAndSums() {
        return formAndSums.validate(reading);
    }

    /**
     * Every rule where sums are broken, and what would mend them.
     *
     * @return the result
     */
    @Benchmark
    public ValidationResult everyRuleOnABrokenReport() {
        return all.validate(broken);
    }
}
