package dev.gip.model;

/**
 * One section of the report's text.
 *
 * @param key the key of the section in its form, such as {@code overview}, or {@code x:<heading>} for a section that the
 *     form does not have
 * @param heading the heading as printed, numbering included; empty where the section stands without one
 * @param text the text below the heading, paragraphs parted by line feeds, without the tables
 * @since 0.1
 */
public record Section(String key, String heading, String text) {}
