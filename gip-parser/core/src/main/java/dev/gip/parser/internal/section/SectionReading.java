package dev.gip.parser.internal.section;

import dev.gip.model.Section;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import java.util.List;
import java.util.Map;

/**
 * The sections of a document.
 *
 * @param sections the sections in the order of the source
 * @param evidence where their headings stand, by {@code section.<key>}
 * @param diagnostics what to know of them
 * @param prose the lines of text, those in front of the first section included, without tables and their notes
 * @param end index of the first line behind the text of the last section
 */
public record SectionReading(
        List<Section> sections,
        Map<String, Evidence> evidence,
        List<Diagnostic> diagnostics,
        List<TextLine> prose,
        int end) {}
