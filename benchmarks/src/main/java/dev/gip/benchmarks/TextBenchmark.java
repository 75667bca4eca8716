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

/** How long plain text takes, beside what no reader can do without: decoding the bytes and finding the lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBenchmark {

    /** The size of the report; the time must grow no faster. */
    @Param({"5", "20", "80"})
    private int kilobytes;

    private Sample text = Sample.NONE;

    /** For JMH. */
    public TextBenchmark() {}

    /** Writes the report. */
    @Setup
    public void write() {
        text = Sample.of("report.txt", SampleReport.ofText(kilobytes * 1000).text());
    }

    /**
     * The whole way from bytes to a reading.
     *
     * @return the reading
     */
    @Benchmark
    public Reading read() {
        return Reports.parse(text.source());
    }

    /**
     * The yardstick: the same bytes decoded and their lines counted.
     *
     * @return the number of lines
     */
    @Benchmark
    public long yardstick() {
        return text.decoded().lines().count();
    }
}
