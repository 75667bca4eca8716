package dev.gip.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reports, inputs and lists under {@code src/test/resources}. */
public final class Samples {

    private Samples() {}

    /** The lines of a list, named as {@code layout/known-gaps.txt}, that are not blank. */
    public static List<String> lines(String list) {
        return new String(resource("/" + list), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The bytes of a fixture, named as {@code 2021/html/qinghe-county-2023.html}. */
    public static byte[] bytes(String fixture) {
        return resource("/fixtures/" + fixture);
    }

    /** A fixture in UTF-8. */
    public static String text(String fixture) {
        return new String(bytes(fixture), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String place) {
        try (InputStream in = Samples.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no resource " + place);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
