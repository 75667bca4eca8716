package dev.gip.parser.internal.recognition;

import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.parser.internal.Deadline;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.section.Heading;
import dev.gip.parser.internal.section.HeadingFinder;
import dev.gip.parser.internal.section.SectionReader;
import dev.gip.parser.internal.table.TableReader;
import dev.gip.parser.internal.table.TableReading;
import dev.gip.parser.internal.token.Lexer;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The readers for one form, made once. */
final class FormReaders {

    private final Form form;
    private final Lexer lexer;
    private final HeadingFinder headings;
    private final SectionReader sections;
    private final TableReader tables;

    FormReaders(Form form, boolean strict) {
        this.form = form;
        this.lexer = new Lexer(new LabelBook(List.of(form)));
        this.headings = new HeadingFinder(form);
        this.sections = new SectionReader(form);
        this.tables = new TableReader(form, strict);
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

    HeadingFinder headings() {
        return headings;
    }

    SectionReader sections() {
        return sections;
    }

    TableReading tables(List<TokenLine> lines, List<Heading> found) {
        if (form.id().equals(FormId.STATISTICS_2014)) {
            return new TableReading(
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(Issue.STATISTICS_NOT_READ.at(null, List.of())),
                    Collections.nCopies(lines.size(), ""),
                    0);
        }
        boolean[] boundaries = new boolean[lines.size()];
        found.forEach(heading -> Arrays.fill(boundaries, heading.line(), heading.lastLine() + 1, true));
        return tables.read(lines, boundaries);
    }
}
