package dev.gip.parser.internal.statistics;

import java.util.List;

/**
 * Lines that a table stands on.
 *
 * @param lines the lines, title and heads included
 * @param indicators how many different indicators of the form stand on them
 */
record Region(List<PieceLine> lines, int indicators) {

    Region {
        lines = List.copyOf(lines);
    }
}
