/**
 * What a parser says of a source: {@link dev.gip.model.reading.Reading} holds the report, its
 * {@link dev.gip.model.reading.Provenance} and the {@link dev.gip.model.reading.Diagnostic}s.
 */
@NullMarked
package dev.gip.model.reading;

import org.jspecify.annotations.NullMarked;
