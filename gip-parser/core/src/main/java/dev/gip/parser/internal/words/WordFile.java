package dev.gip.parser.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Wordings kept as data: one list a line, its name first, its words parted by bars; a name may stand on several lines. */
public final class WordFile {

    private final String resource;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private WordFile(String resource, String text) {
        this.resource = resource;
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    /** The lists of a resource beside a class. */
    public static WordFile load(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The wordings " + resource + " are missing from this jar");
            }
            return new WordFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The wordings " + resource + " could not be read", e);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\\|", -1);
        List<String> words = lists.computeIfAbsent(parts[0].strip(), name -> new ArrayList<>());
        for (int i = 1; i < parts.length; i++) {
            words.add(parts[i].strip());
        }
    }

    /** The names of the lists in the order of the file. */
    public Set<String> names() {
        return lists.keySet();
    }

    /** The words of a list in the order of the file. */
    public List<String> words(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException("There is no list '" + name + "' in " + resource);
        }
        return List.copyOf(words);
    }
}
