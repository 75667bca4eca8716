package dev.gip.parser.internal.header;

import dev.gip.model.source.SourceLocation;

/**
 * What a document states behind a label: {@code 发布日期：2024-01-26}.
 *
 * @param list the list of labels that the label is of, such as {@code label.published}
 * @param rank the place of the label in its list, the surest first
 * @param label the label without blanks
 * @param value what stands behind it, on one line
 * @param location where the value, or its line, stands
 */
record LabelledFact(String list, int rank, String label, String value, SourceLocation location) {}
