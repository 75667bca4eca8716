package dev.gip.benchmarks;

import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import java.io.IOException;
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

/** How long Word and Excel files take, beside what opening and walking them with POI costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OfficeBenchmark {

    /** The size of the text in the file; the time must grow no faster. */
    @Param({"5", "20", "80"})
    private int kilobytes;

    /** The format of the file. */
    @Param({"docx", "xlsx"})
    private String format = "";

    private Sample file = Sample.NONE;

    /** For JMH. */
    public OfficeBenchmark() {}

    /** Writes the file. */
    @Setup
    public void write() {
        SampleReport report = SampleReport.ofText(kilobytes * 1000);
        byte[] bytes = format.equals("docx") ? SampleOffice.docx(report) : SampleOffice.xlsx(report);
        file = Sample.of("report." + format, bytes);
    }

    /**
     * The whole way from bytes to a reading.
     *
     * @return the reading
     */
    @Benchmark
    public Reading read() {
        return Reports.parse(file.source());
    }

    /**
     * The yardstick: the same bytes opened by POI, and every cell asked for its text.
     *
     * @return the length of all text
     * @throws IOException if the file cannot be opened
     */
    @Benchmark
    public int yardstick() throws IOException {
        return format.equals("docx") ? OfficeWalk.document(file.stream()) : OfficeWalk.workbook(file.stream());
    }
}
