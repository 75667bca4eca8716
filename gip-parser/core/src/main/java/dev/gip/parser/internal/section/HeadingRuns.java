package dev.gip.parser.internal.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Parts the candidates of a document where its sections begin anew: behind a table of contents, where one report follows
 * another, where one stands there twice.
 */
final class HeadingRuns {

    /** So many sections make a round of headings. */
    private static final int FEWEST = 3;

    private final List<Candidate> names;
    private final NavigableSet<Integer> changes;

    private HeadingRuns(List<Candidate> names, NavigableSet<Integer> changes) {
        this.names = names;
        this.changes = changes;
    }

    /**
     * The lines on which a round begins, the first line of the document not counted.
     *
     * @param names the headings of the main style that the form knows, in the order of the source
     * @param changes the lines whose title names another year or body than the title before
     */
    static List<Integer> starts(List<Candidate> names, NavigableSet<Integer> changes) {
        return new HeadingRuns(names, changes).starts();
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int first = 0;
        for (int i = 0; i < names.size(); i++) {
            Candidate candidate = names.get(i);
            boolean again = i > first && seen.contains(candidate.key());
            boolean wholeRound = again
                    && seen.size() >= FEWEST
                    && candidate.key().equals(names.get(first).key());
            if (again && (wholeRound || isOtherReport(i)) && goesOn(i, seen)) {
                starts.add(candidate.heading().line());
                seen.clear();
                first = i;
            }
            seen.add(candidate.key());
        }
        return starts;
    }

    private boolean isOtherReport(int index) {
        int before = names.get(index - 1).heading().line();
        int line = names.get(index).heading().line();
        Integer change = changes.floor(line);
        return change != null && change > before;
    }

    /** Whether more sections that were there already follow at once. */
    private boolean goesOn(int index, Set<String> seen) {
        Set<String> again = new HashSet<>();
        for (int i = index; i < names.size() && i < index + 2 * FEWEST && again.size() < FEWEST; i++) {
            if (seen.contains(names.get(i).key())) {
                again.add(names.get(i).key());
            }
        }
        return again.size() >= Math.min(FEWEST, seen.size());
    }
}
