package dev.gip.parser.internal.section;

import dev.gip.model.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A line that heads a section.
 *
 * @param line its index among the lines of the document
 * @param key the key of the section that its words name
 * @param number its numbering as a Chinese numeral, such as {@code 四}; null where it has none
 * @param text the heading as printed; empty where a section begins without one
 * @param location where it stands
 */
public record Heading(int line, String key, @Nullable String number, String text, SourceLocation location) {

    Heading withKey(String newKey) {
        return new Heading(line, newKey, number, text, location);
    }
}
