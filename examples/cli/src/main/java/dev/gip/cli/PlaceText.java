package dev.gip.cli;

import dev.gip.model.source.SourceLocation;
import java.util.List;
import java.util.Locale;

/** Places in a source in words. */
final class PlaceText {

    private PlaceText() {}

    /** Several places; the name of the one source they are in stands there once. */
    static String of(List<SourceLocation> places, Locale locale) {
        StringBuilder text = new StringBuilder();
        String source = "";
        for (SourceLocation place : places) {
            String words = place.describe(locale);
            boolean same = place.source().equals(source) && words.length() > source.length();
            text.append(text.isEmpty() ? "" : "; ").append(same ? withoutSource(words, source) : words);
            source = place.source();
        }
        return text.toString();
    }

    private static String withoutSource(String words, String source) {
        return words.substring(source.length()).replaceFirst("^[, ]+", "");
    }
}
