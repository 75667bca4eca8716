package dev.gip.parser.internal.header;

import dev.gip.model.ReportHeader;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import java.util.List;
import java.util.Map;

/**
 * What a document says of itself.
 *
 * @param header the facts
 * @param evidence where each of them stands, by name
 * @param diagnostics where the document disagrees with itself
 */
public record HeaderReading(ReportHeader header, Map<String, Evidence> evidence, List<Diagnostic> diagnostics) {}
