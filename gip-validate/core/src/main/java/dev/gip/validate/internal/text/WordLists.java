package dev.gip.validate.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The wordings of {@code text.words}: one list a line, its name first, its words parted by bars. */
public final class WordLists {

    private static final Map<String, List<String>> LISTS = load("text.words").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size())));

    private WordLists() {}

    /** The words of a list in the order of the file. */
    public static List<String> of(String name) {
        List<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("text.words has no list '" + name + "'");
        }
        return words;
    }

    /** The lines of a resource of this package that say something, each in its pieces between bars. */
    static List<List<String>> load(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The wordings are missing from this jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The wordings could not be read: " + resource, e);
        }
    }

    /** Whether a text holds one of some words. */
    public static boolean anyIn(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
