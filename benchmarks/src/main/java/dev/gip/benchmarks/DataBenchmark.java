package dev.gip.benchmarks;

import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the formats take that this library writes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DataBenchmark {

    /** The size of the text of the report; the time must grow no faster. */
    @Param({"5", "20", "80"})
    private int kilobytes;

    private Sample markdown = Sample.NONE;
    private Sample json = Sample.NONE;
    private Sample csv = Sample.NONE;

    /** For JMH. */
    public DataBenchmark() {}

    /** Writes one report in every format. */
    @Setup
    public void write() {
        SampleReport report = SampleReport.ofText(kilobytes * 1000);
        markdown = Sample.of("report.md", report.markdown());
        json = Sample.of("report.json", report.json());
        csv = Sample.of("report.csv", report.csv());
    }

    /**
     * Markdown.
     *
     * @return the reading
     */
    @Benchmark
    public Reading markdown() {
        return Reports.parse(markdown.source());
    }

    /**
     * The library's JSON.
     *
     * @return the reading
     */
    @Benchmark
    public Reading json() {
        return Reports.parse(json.source());
    }

    /**
     * The library's CSV.
     *
     * @return the reading
     */
    @Benchmark
    public Reading csv() {
        return Reports.parse(csv.source());
    }
}
