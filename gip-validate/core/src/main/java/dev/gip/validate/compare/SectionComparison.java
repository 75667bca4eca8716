package dev.gip.validate.compare;

/**
 * How much of a section's text two reports have in common.
 *
 * @param key the key of the section
 * @param similarity the share of runs of four letters that both have, from 0 for nothing to 1 for the same text; numbers
 *     count, layout and punctuation do not
 * @since 0.1
 */
public record SectionComparison(String key, double similarity) {}
