package dev.gip.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reports and inputs under {@code src/test/resources}. */
public final class Samples {

    private Samples() {}

    /** The bytes of a fixture, named as {@code 2021/html/qinghe-county-2023.html}. */
    public static byte[] bytes(String fixture) {
        try (InputStream in = Samples.class.getResourceAsStream("/fixtures/" + fixture)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no fixture " + fixture);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fixture in UTF-8. */
    public static String text(String fixture) {
        return new String(bytes(fixture), StandardCharsets.UTF_8);
    }
}
