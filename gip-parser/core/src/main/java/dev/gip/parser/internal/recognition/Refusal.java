package dev.gip.parser.internal.recognition;

import dev.gip.model.CellKind;
import dev.gip.model.reading.Diagnostic;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.HeaderReading;
import dev.gip.parser.internal.header.ReportList;
import dev.gip.parser.internal.kind.DocumentKinds;
import dev.gip.parser.internal.kind.OtherKind;
import dev.gip.parser.internal.kind.References;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.section.SectionReading;
import dev.gip.parser.internal.table.TableReading;
import dev.gip.parser.spi.Document;
import java.util.List;
import java.util.Optional;

/** Why a document is no annual report, where it is none. */
final class Refusal {

    /** Sections enough to take a text without title and tables for a report. */
    private static final int FEWEST_SECTIONS = 3;

    private Refusal() {}

    /**
     * The reason; empty for a report.
     *
     * @param lines all lines of the document
     * @param front the lines before its first section
     */
    static Optional<Diagnostic> of(
            String source,
            Document document,
            List<Line> lines,
            List<Line> front,
            HeaderReading header,
            TableReading tables,
            SectionReading sections) {
        Optional<OtherKind> kind =
                DocumentKinds.find(header.header(), document.properties(), front, hasFigures(tables));
        if (kind.isPresent()) {
            return kind.map(other ->
                    Issue.OTHER_KIND.at(other.location(), List.of(), source, other.zh(), other.evidence(), other.en()));
        }
        if (isReport(header, tables, sections)) {
            return Optional.empty();
        }
        if (ReportList.is(lines)) {
            return Optional.of(Issue.REPORT_LIST.of(source));
        }
        String files = References.all(document.properties(), lines);
        return Optional.of(files.isEmpty() ? Issue.NOT_A_REPORT.of(source) : Issue.ATTACHMENT_ONLY.of(source, files));
    }

    private static boolean hasFigures(TableReading tables) {
        return tables.tables().values().stream()
                .flatMap(table -> table.cells().values().stream())
                .anyMatch(cell -> cell.kind() == CellKind.NUMBER);
    }

    private static boolean isReport(HeaderReading header, TableReading tables, SectionReading sections) {
        boolean titled = header.header().title() != null;
        return !tables.tables().isEmpty()
                || (titled && !sections.sections().isEmpty())
                || sections.sections().size() >= FEWEST_SECTIONS;
    }
}
