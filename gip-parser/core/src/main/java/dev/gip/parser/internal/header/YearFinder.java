package dev.gip.parser.internal.header;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.parser.internal.message.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the year reported on. Title and period state it; where they disagree, what else the document says decides, and
 * where that does not, the year is not known.
 */
final class YearFinder {

    /** What states the year, and what only hints at it. */
    private final List<Stated<Integer>> stated = new ArrayList<>();

    private final List<Stated<Integer>> hints = new ArrayList<>();

    void add(Optional<Stated<Integer>> year) {
        year.ifPresent(stated::add);
    }

    void hint(Optional<Stated<Integer>> year) {
        year.ifPresent(hints::add);
    }

    /** The year; empty where nothing names one, or nothing decides between two. */
    Optional<Stated<Integer>> find() {
        if (!disagree()) {
            return stated.stream().findFirst().or(() -> hints.stream().findFirst());
        }
        Map<Integer, Long> votes = votes();
        long most = votes.values().stream().max(Long::compare).orElse(0L);
        List<Integer> best = votes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return stated.stream()
                .filter(year -> best.equals(List.of(year.value())))
                .findFirst()
                .map(year -> year.as(Certainty.DOUBTFUL));
    }

    /** Whether what states the year states two. */
    boolean disagree() {
        return stated.stream().map(Stated::value).distinct().count() > 1;
    }

    private Map<Integer, Long> votes() {
        Map<Integer, Long> votes = new LinkedHashMap<>();
        stated.forEach(year -> votes.merge(year.value(), 1L, Long::sum));
        hints.forEach(year -> votes.computeIfPresent(year.value(), (value, count) -> count + 1));
        return votes;
    }

    /** That the document disagrees with itself. */
    Optional<Diagnostic> conflict() {
        if (!disagree()) {
            return Optional.empty();
        }
        String years =
                stated.stream().map(year -> year.value().toString()).distinct().collect(Collectors.joining("、"));
        boolean decided = find().isPresent();
        return Optional.of(Issue.YEAR_CONFLICT.at(
                stated.get(0).location(),
                List.of(),
                years,
                decided ? "按其余说法取 " + find().get().value() : "无法判定，年度按缺失处理",
                decided
                        ? "the rest of the document speaks for " + find().get().value()
                        : "nothing decides, so the year is left out"));
    }
}
