package dev.gip.parser.internal.kind;

import dev.gip.model.source.SourceLocation;

/**
 * A kind of document that is no annual report, and what tells it.
 *
 * @param key its name in {@code kinds.words}
 * @param zh what it is, in Chinese
 * @param en what it is, in English
 * @param evidence the words that tell it
 * @param location where they stand
 */
public record OtherKind(String key, String zh, String en, String evidence, SourceLocation location) {}
