package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import java.util.List;
import java.util.Map;

/**
 * The figures of a text.
 *
 * @param figures the figures in the order of the source
 * @param evidence where each of them stands, by {@code figure.<index>}
 * @param diagnostics which of them contradict each other
 */
public record FigureReading(List<Figure> figures, Map<String, Evidence> evidence, List<Diagnostic> diagnostics) {}
