package dev.gip.parser.internal.section;

import dev.gip.parser.internal.flow.Line;

/**
 * A line of prose with its section.
 *
 * @param section the key of the section; empty in front of the first one
 * @param heading whether it heads the section
 * @param line the line
 */
public record TextLine(String section, boolean heading, Line line) {}
