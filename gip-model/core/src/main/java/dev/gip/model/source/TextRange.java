package dev.gip.model.source;

/**
 * A range of the decoded text of a source.
 *
 * @param line the line it begins in, counted from 1
 * @param column the character of that line it begins with, counted from 1
 * @param start offset of its first character in the decoded text, counted from 0
 * @param end offset behind its last character
 * @since 0.1
 */
public record TextRange(int line, int column, int start, int end) {}
