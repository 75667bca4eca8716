package dev.gip.parser.internal.recognition;

import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.section.Heading;
import dev.gip.parser.internal.section.HeadingFinder;
import dev.gip.parser.internal.section.SectionReader;
import dev.gip.parser.internal.statistics.FoundStatistics;
import dev.gip.parser.internal.statistics.StatisticsReader;
import dev.gip.parser.internal.table.TableReader;
import dev.gip.parser.internal.table.TableReading;
import dev.gip.parser.internal.token.Lexer;
import dev.gip.parser.internal.token.TokenLine;
import java.util.List;

/** The readers for one form, made once. */
final class FormReaders {

    private final Form form;
    private final Lexer lexer;
    private final HeadingFinder headings;
    private final SectionReader sections;
    private final TableReader tables;
    private final StatisticsReader statistics;

    FormReaders(Form form, boolean strict) {
        this.form = form;
        this.lexer = new Lexer(new LabelBook(List.of(form)));
        this.headings = new HeadingFinder(form);
        this.sections = new SectionReader(form);
        this.tables = new TableReader(form, strict);
        this.statistics = new StatisticsReader(form);
    }

    Form form() {
        return form;
    }

    List<TokenLine> tokens(List<Line> lines) {
        return lines.stream().map(lexer::read).toList();
    }

    List<Heading> headings(List<TokenLine> lines) {
        return headings.find(lines);
    }

    SectionReader sections() {
        return sections;
    }

    /** Where headings and tables stand. */
    Parts parts(List<TokenLine> lines, int end) {
        if (isStatistics()) {
            FoundStatistics found =
                    statistics.find(lines.stream().map(TokenLine::line).toList());
            List<Heading> besides =
                    headings.find(lines.subList(0, end), found.tableLines().subList(0, end));
            return new Parts(besides, found.tableLines(), year -> statistics.read(found, year));
        }
        List<Heading> found = headings(lines.subList(0, end));
        TableReading reading = tables(lines, found);
        return new Parts(found, reading.tableLines(), year -> reading);
    }

    boolean isStatistics() {
        return form.id().equals(FormId.STATISTICS_2014);
    }

    /** How many indicators of the statistics table a document shows. */
    int indicators(List<Line> lines) {
        return statistics.mayStandIn(lines) ? statistics.find(lines).indicators() : 0;
    }

    /** The tables of lines that hold nothing else. */
    TableReading tables(List<TokenLine> lines) {
        return parts(lines, 0).tables().read(null);
    }

    private TableReading tables(List<TokenLine> lines, List<Heading> found) {
        boolean[] boundaries = new boolean[lines.size()];
        found.forEach(heading -> boundaries[heading.line()] = true);
        return tables.read(lines, boundaries);
    }
}
