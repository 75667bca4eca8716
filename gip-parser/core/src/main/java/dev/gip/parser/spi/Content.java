package dev.gip.parser.spi;

/**
 * What a reader found: a document to be recognised, or a report that is data already.
 *
 * @since 0.1
 */
public sealed interface Content permits Document, StoredReport {}
