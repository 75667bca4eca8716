package dev.gip.parser;

import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads annual reports on government information disclosure, with the defaults of {@link ReportParser}.
 *
 * <pre>{@code
 * Reading reading = Reports.parse(Path.of("qinghe-county-2023.html"));
 * AnnualReport report = reading.report().orElseThrow();
 * Cell received = report.requests().cell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
 * }</pre>
 *
 * <p>Content never makes these methods throw: what is missing or unclear is said in the reading. Safe for use by several
 * threads; never contacts the network.
 *
 * @since 0.1
 */
public final class Reports {

    private static final ReportParser PARSER = ReportParser.builder().build();

    private Reports() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what it says
     * @throws ReportParseException if the file is missing or cannot be read
     */
    public static Reading parse(Path path) {
        return PARSER.parse(Source.of(path));
    }

    /**
     * Reads bytes.
     *
     * @param bytes the bytes of a document
     * @return what they say
     */
    public static Reading parse(byte[] bytes) {
        return PARSER.parse(Source.of("bytes", bytes));
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; it is left open
     * @return what it says
     * @throws ReportParseException if the stream fails
     */
    public static Reading parse(InputStream stream) {
        return PARSER.parse(Source.of("stream", stream));
    }

    /**
     * Reads text.
     *
     * @param text the text of a report itself, not a file name
     * @return what it says
     */
    public static Reading parse(String text) {
        return PARSER.parse(Source.ofText("text", text));
    }

    /**
     * Reads a source.
     *
     * @param source where the report comes from, and what the caller knows of it
     * @return what it says
     * @throws ReportParseException if the source is missing or cannot be read
     */
    public static Reading parse(Source source) {
        return PARSER.parse(source);
    }

    /**
     * Reads one report whose parts are several sources, such as a page and its attachment.
     *
     * @param sources the parts in the order of the report
     * @return what they say together; see {@link ReportParser#parse(List)}
     * @throws ReportParseException if a source is missing or cannot be read
     * @throws IllegalArgumentException if there is no source
     */
    public static Reading parse(List<Source> sources) {
        return PARSER.parse(sources);
    }

    /**
     * Reads every report of a source, such as a county's volume.
     *
     * @param source where the reports come from, and what the caller knows of it
     * @return a reading of each report; see {@link ReportParser#parseAll}
     * @throws ReportParseException if the source is missing or cannot be read
     */
    public static List<Reading> parseAll(Source source) {
        return PARSER.parseAll(source);
    }
}
