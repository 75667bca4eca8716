package dev.gip.benchmarks;

import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import java.nio.charset.StandardCharsets;
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

/** How long each reader takes, beside what no reader can do without: decoding the bytes, or parsing the page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {

    private static final ReportParser PARSER = ReportParser.builder().build();

    /** How many times as much prose as an ordinary report has; the time must grow no faster. */
    @Param({"1", "4", "16"})
    private int prose;

    private Source text = Source.ofText("none", "");
    private Source markdown = text;
    private Source page = text;
    private Source json = text;
    private Source csv = text;
    private byte[] textBytes = new byte[0];
    private byte[] pageBytes = textBytes;

    /** For JMH. */
    public ReadingBenchmark() {}

    /** Writes one report in every format. */
    @Setup
    public void write() {
        SampleReport report = new SampleReport(prose);
        textBytes = report.text().getBytes(StandardCharsets.UTF_8);
        pageBytes = report.page().getBytes(StandardCharsets.UTF_8);
        text = checked("report.txt", textBytes);
        page = checked("report.html", pageBytes);
        markdown = checked("report.md", report.markdown().getBytes(StandardCharsets.UTF_8));
        json = checked("report.json", report.json().getBytes(StandardCharsets.UTF_8));
        csv = checked("report.csv", report.csv().getBytes(StandardCharsets.UTF_8));
    }

    /** What is not read completely measures nothing. */
    private static Source checked(String name, byte[] bytes) {
        Source source = Source.of(name, bytes);
        Reading reading = PARSER.parse(source);
        if (reading.report().isEmpty() || reading.report().get().tables().size() != 3) {
            throw new IllegalStateException(reading + " " + reading.diagnostics());
        }
        System.out.printf("%s: %,d bytes%n", name, bytes.length);
        return source;
    }

    /**
     * Plain text.
     *
     * @return the reading
     */
    @Benchmark
    public Reading text() {
        return PARSER.parse(text);
    }

    /**
     * The yardstick of plain text: the same bytes decoded and their lines counted.
     *
     * @return the number of lines
     */
    @Benchmark
    public long textYardstick() {
        return new String(textBytes, StandardCharsets.UTF_8).lines().count();
    }

    /**
     * A page.
     *
     * @return the reading
     */
    @Benchmark
    public Reading html() {
        return PARSER.parse(page);
    }

    /**
     * The yardstick of a page: the same bytes parsed by jsoup, positions tracked.
     *
     * @return the page
     */
    @Benchmark
    public Document htmlYardstick() {
        String decoded = new String(pageBytes, StandardCharsets.UTF_8);
        return Parser.htmlParser().setTrackPosition(true).parseInput(decoded, "");
    }

    /**
     * Markdown.
     *
     * @return the reading
     */
    @Benchmark
    public Reading markdown() {
        return PARSER.parse(markdown);
    }

    /**
     * The library's JSON.
     *
     * @return the reading
     */
    @Benchmark
    public Reading json() {
        return PARSER.parse(json);
    }

    /**
     * The library's CSV.
     *
     * @return the reading
     */
    @Benchmark
    public Reading csv() {
        return PARSER.parse(csv);
    }
}
