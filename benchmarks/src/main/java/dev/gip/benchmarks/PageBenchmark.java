package dev.gip.benchmarks;

import dev.gip.model.reading.Reading;
import dev.gip.parser.ReportParser;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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

/** How long pages take, beside what no reader can do without: jsoup's parse of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PageBenchmark {

    /** The size of the page; the time must grow no faster. */
    @Param({"46", "93", "186"})
    private int kilobytes;

    /** Whether places have their offsets, of both the reader and its yardstick. */
    @Param({"true", "false"})
    private boolean positions;

    private Sample page = Sample.NONE;
    private ReportParser parser = ReportParser.builder().build();

    /** For JMH. */
    public PageBenchmark() {}

    /** Writes the page. */
    @Setup
    public void write() {
        page = Sample.of("report.html", SamplePage.of(kilobytes * 1000));
        parser = ReportParser.builder().trackPositions(positions).build();
    }

    /**
     * The whole way from bytes to a reading.
     *
     * @return the reading
     */
    @Benchmark
    public Reading read() {
        return parser.parse(page.source());
    }

    /**
     * The yardstick: the same bytes decoded and parsed by jsoup.
     *
     * @return the page
     */
    @Benchmark
    public Document yardstick() {
        return Parser.htmlParser().setTrackPosition(positions).parseInput(page.decoded(), "");
    }
}
