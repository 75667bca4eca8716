package dev.gip.benchmarks;

import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.parser.Reports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A source to be read over and over. */
final class Sample {

    /** For fields that JMH fills later. */
    static final Sample NONE = new Sample(new byte[0], Source.ofText("none", ""));

    private final byte[] bytes;
    private final Source source;

    private Sample(byte[] bytes, Source source) {
        this.bytes = bytes;
        this.source = source;
    }

    /** A source of text. */
    static Sample of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is not read completely measures nothing. */
    static Sample of(String name, byte[] bytes) {
        Source source = Source.of(name, bytes);
        Reading reading = Reports.parse(source);
        if (reading.report().isEmpty() || reading.report().get().tables().size() != 3) {
            throw new IllegalStateException(reading + " " + reading.diagnostics());
        }
        System.out.printf("%s: %,d bytes%n", name, bytes.length);
        return new Sample(bytes, source);
    }

    Source source() {
        return source;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Its bytes, decoded as UTF-8. */
    String decoded() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
