package dev.gip.parser.internal.kind;

import dev.gip.parser.internal.words.WordFile;

/** The wordings of {@code kinds.words}. */
final class KindWords {

    static final WordFile FILE = WordFile.load(KindWords.class, "kinds.words");

    private KindWords() {}
}
