package dev.gip.parser.internal.recognition;

import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.parser.internal.Deadline;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;

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

    List<TokenLine> tokens(List<Line> lines, Deadline deadline) {
        List<TokenLine> tokens = new ArrayList<>(lines.size());
        for (Line line : lines) {
            deadline.check();
            tokens.add(lexer.read(line));
        }
        return tokens;
    }

    List<Heading> headings(List<TokenLine> lines) {
        return headings.find(lines);
    }

    SectionReader sections() {
        return sections;
    }

    /**
     * Where headings and tables stand.
     *
     * @param changes the lines whose title names another year or body than the title before
     */
    Parts parts(List<TokenLine> lines, int end, NavigableSet<Integer> changes) {
        if (isStatistics()) {
            FoundStatistics found =
                    statistics.find(lines.stream().map(TokenLine::line).toList());
            List<Heading> besides =
                    headings.find(lines.subList(0, end), found.tableLines().subList(0, end), changes);
            return new Parts(besides, found.tableLines(), year -> statistics.read(found, year));
        }
        List<Heading> found = headings.find(lines.subList(0, end), Collections.nCopies(end, ""), changes);
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
        return parts(lines, 0, Collections.emptyNavigableSet()).tables().read(null);
    }

    private TableReading tables(List<TokenLine> lines, List<Heading> found) {
        boolean[] boundaries = new boolean[lines.size()];
        found.forEach(heading -> Arrays.fill(boundaries, heading.line(), heading.lastLine() + 1, true));
        return tables.read(lines, boundaries);
    }
}
