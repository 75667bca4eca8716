package dev.gip.parser.internal.header;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.spi.Property;
import java.util.List;

/**
 * The parts of a document in which it says who reports on which year.
 *
 * @param properties facts that the format states apart from the text
 * @param front the lines before the first section
 * @param opening the first lines of the first section
 * @param end the lines behind the last section
 */
public record HeaderText(List<Property> properties, List<Line> front, List<Line> opening, List<Line> end) {}
