package dev.gip.parser.internal.markdown;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Property;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the list in which this library writes what a report says of itself: {@code - 机关：青禾县人民政府}.
 *
 * @param name what is stated
 * @param value its value
 */
record StatedFact(String name, String value) {

    private static final Set<String> NAMES = Set.of("机关", "年度", "统计期限", "公布日期", "索引号");

    /** Reads a line; empty where it is no such entry. */
    static Optional<StatedFact> of(String line) {
        int colon = line.indexOf('：');
        if (!line.startsWith("- ") || colon < 0 || !NAMES.contains(line.substring(2, colon))) {
            return Optional.empty();
        }
        return Optional.of(new StatedFact(line.substring(2, colon), MarkdownText.cell(line.substring(colon + 1))));
    }

    Property at(SourceLocation location) {
        return new Property(name, value, location);
    }
}
