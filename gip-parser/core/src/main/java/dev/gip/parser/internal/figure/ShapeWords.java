package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.words.WordFile;
import java.util.List;

/** The wordings of {@code shapes.words}. */
final class ShapeWords {

    private static final WordFile FILE = WordFile.load(ShapeWords.class, "shapes.words");

    private ShapeWords() {}

    static List<String> of(String list) {
        return FILE.words(list);
    }
}
