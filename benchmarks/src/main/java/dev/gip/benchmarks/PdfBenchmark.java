package dev.gip.benchmarks;

import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** How long printed reports take, beside what PDFBox needs for their text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PdfBenchmark {

    /** The print, one of those that the tests of the reader read. */
    @Param({"chromium-ruled-cut-rows", "libreoffice-ruled", "libreoffice-open-right"})
    private String print = "";

    private Sample file = Sample.NONE;

    /** For JMH. */
    public PdfBenchmark() {}

    /**
     * Fetches the file.
     *
     * @throws IOException if it is not there
     */
    @Setup
    public void fetch() throws IOException {
        try (InputStream in = PdfBenchmark.class.getResourceAsStream("/" + print + ".pdf")) {
            file = Sample.of(print + ".pdf", Objects.requireNonNull(in).readAllBytes());
        }
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
     * The yardstick: the text of the same bytes, its lines in order, as PDFBox gives it.
     *
     * @return the text
     * @throws IOException if the file cannot be opened
     */
    @Benchmark
    public String yardstick() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
