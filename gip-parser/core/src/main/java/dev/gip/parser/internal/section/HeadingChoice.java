package dev.gip.parser.internal.section;

import dev.gip.parser.internal.section.Candidate.Match;
import dev.gip.parser.internal.section.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the headings of one report among the candidates. Its headings are numbered in one style: others head parts of
 * sections, unless they name a section that is missing else, where it belongs.
 */
final class HeadingChoice {

    private static final Comparator<Candidate> BY_PLACE = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.heading().line())
            .thenComparingInt(candidate -> candidate.heading().start());

    /** A shorter name without a number may be any words. */
    private static final int FEWEST_LETTERS = 6;

    private final HeadingNames names;
    private final Style main;
    private final List<Candidate> candidates;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private HeadingChoice(HeadingNames names, Style main, List<Candidate> candidates) {
        this.names = names;
        this.main = main;
        this.candidates = candidates;
    }

    /** The headings in the order of the source. */
    static List<Candidate> of(HeadingNames names, Style main, List<Candidate> candidates) {
        HeadingChoice choice = new HeadingChoice(names, main, candidates);
        choice.takeNamed();
        if (main.isNumbered()) {
            choice.fillGaps();
        }
        choice.takeMissing();
        return choice.chosen;
    }

    /** The style that names the most sections; an outer one is preferred to an inner one that names up to twice as many. */
    static Style mainStyle(List<Candidate> candidates) {
        Map<Style, Map<String, Integer>> weights = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.match() != Match.LOCAL) {
                weights.computeIfAbsent(candidate.style(), style -> new HashMap<>())
                        .merge(candidate.key(), candidate.named() && candidate.alone() ? 2 : 1, Math::max);
            }
        }
        Style best = Style.NONE;
        int most = 0;
        for (Style style : Style.values()) {
            int weight = weights.getOrDefault(style, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            boolean outer = most > 2 && 2 * most >= weight;
            if (weight > most && !outer) {
                best = style;
                most = weight;
            }
        }
        return best;
    }

    /** Of several candidates for one section the one that names it most surely. */
    private void takeNamed() {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.style() == main && candidate.match() != Match.LOCAL) {
                best.merge(candidate.key(), candidate, (one, other) -> rank(other) > rank(one) ? other : one);
            }
        }
        best.values().forEach(this::take);
        chosen.sort(BY_PLACE);
    }

    private int rank(Candidate candidate) {
        boolean official = candidate.ordinal() > 0 && names.ordinal(candidate.key()) == candidate.ordinal();
        return (official ? 4 : 0) + (candidate.named() ? 2 : 0) + (candidate.alone() ? 1 : 0);
    }

    private void take(Candidate candidate) {
        chosen.add(candidate);
        keys.add(candidate.key());
    }

    /** Headings without a name of their own: the numbers before and behind leave room for theirs. */
    private void fillGaps() {
        List<Candidate> filled = new ArrayList<>();
        Set<Candidate> taken = new HashSet<>(chosen);
        int next = 0;
        int before = 0;
        for (Candidate candidate : candidates) {
            if (taken.contains(candidate)) {
                filled.add(candidate);
                before = candidate.ordinal();
                next++;
            } else if (candidate.style() == main && candidate.alone()) {
                int limit = next < chosen.size() ? chosen.get(next).ordinal() : before + 2;
                boolean fits = candidate.ordinal() == before + 1 && candidate.ordinal() < limit;
                if (fits && !(next == chosen.size() && isSentence(candidate))) {
                    filled.add(candidate);
                    before = candidate.ordinal();
                }
            }
        }
        chosen.clear();
        filled.forEach(this::take);
    }

    private static boolean isSentence(Candidate candidate) {
        String text = candidate.heading().text();
        return candidate.match() == Match.LOCAL && (text.indexOf('，') >= 0 || text.indexOf(',') >= 0);
    }

    /** Sections that no heading of the main style names, from headings of another style that stand where they belong. */
    private void takeMissing() {
        for (Candidate candidate : candidates) {
            if (candidate.named()
                    && candidate.style() != main
                    && !keys.contains(candidate.key())
                    && belongs(candidate)) {
                take(candidate.style() == Style.NONE && !candidate.alone() ? candidate.asLeadIn() : candidate);
                chosen.sort(BY_PLACE);
            }
        }
    }

    private boolean belongs(Candidate candidate) {
        int official = names.ordinal(candidate.key());
        int before = 0;
        int after = Integer.MAX_VALUE;
        for (Candidate other : chosen) {
            int ordinal = names.ordinal(other.key());
            if (ordinal > 0 && BY_PLACE.compare(other, candidate) < 0) {
                before = ordinal;
            } else if (ordinal > 0 && after == Integer.MAX_VALUE) {
                after = ordinal;
            }
        }
        if (candidate.style().isNumbered()) {
            return candidate.ordinal() == official && before < official && official < after;
        }
        boolean opensProblems = candidate.key().equals("problems") && !candidate.alone();
        if (official == 0) {
            return opensProblems || (candidate.alone() && candidate.letters() > FEWEST_LETTERS);
        }
        boolean telling = candidate.letters() >= FEWEST_LETTERS || (official == 1 && candidate.alone());
        return (opensProblems || telling) && before < official && official < after;
    }
}
