package dev.gip.parser.internal.section;

import dev.gip.model.form.Form;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.section.Candidate.Match;
import dev.gip.parser.internal.section.Numbering.Style;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** Finds the headings of sections, whatever their numbering, wording and order. */
public final class HeadingFinder {

    /** A table of contents has at least so many entries. */
    private static final int FEWEST_ENTRIES = 3;

    /** What stands between the entries of a table of contents is short. */
    private static final int LONGEST_ENTRY = 40;

    private final HeadingNames names;
    private final Set<String> labels;

    public HeadingFinder(Form form) {
        names = new HeadingNames(form);
        labels = Set.copyOf(new LabelBook(List.of(form)).cores());
    }

    /** The headings of one report in the order of the source. */
    public List<Heading> find(List<TokenLine> lines) {
        return find(lines, Collections.nCopies(lines.size(), ""), Collections.emptyNavigableSet());
    }

    /**
     * The headings in the order of the source.
     *
     * @param tableLines for every line the key of the table it is known to belong to, or empty
     * @param changes the lines whose title names another year or body than the title before
     */
    public List<Heading> find(List<TokenLine> lines, List<String> tableLines, NavigableSet<Integer> changes) {
        List<Candidate> candidates = CandidateScan.of(names, labels, lines, tableLines);
        Style main = HeadingChoice.mainStyle(candidates);
        List<Candidate> named = candidates.stream()
                .filter(candidate -> candidate.style() == main && candidate.match() == Match.NAME)
                .toList();
        List<List<Candidate>> runs = cut(candidates, HeadingRuns.starts(named, changes));
        List<Heading> headings = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < runs.size(); i++) {
            List<Candidate> chosen = HeadingChoice.of(names, main, runs.get(i));
            if (i + 1 < runs.size() && isContents(chosen, runs.get(i + 1), lines)) {
                continue;
            }
            for (Candidate candidate : chosen) {
                headings.add(candidate.heading().inRun(number));
            }
            number++;
        }
        return headings;
    }

    private static List<List<Candidate>> cut(List<Candidate> candidates, List<Integer> starts) {
        List<List<Candidate>> runs = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            int to = from;
            while (candidates.get(to).heading().line() < start) {
                to++;
            }
            runs.add(candidates.subList(from, to));
            from = to;
        }
        runs.add(candidates.subList(from, candidates.size()));
        return runs;
    }

    /** Whether headings follow one another without a sentence between them and all come again. */
    private static boolean isContents(List<Candidate> headings, List<Candidate> next, List<TokenLine> lines) {
        if (headings.size() < FEWEST_ENTRIES) {
            return false;
        }
        Set<String> again = new HashSet<>();
        next.forEach(candidate -> again.add(candidate.key()));
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i).heading();
            if (!again.contains(heading.key())) {
                return false;
            }
            int end = i + 1 < headings.size() ? headings.get(i + 1).heading().line() : heading.line() + 1;
            for (int line = heading.lastLine() + 1; line < end; line++) {
                String text = lines.get(line).line().text();
                if (text.length() > LONGEST_ENTRY || text.indexOf('。') >= 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
