package dev.gip.parser.internal.header;

import dev.gip.model.ReportPeriod;
import java.util.List;
import java.util.Optional;

/** Chooses among titles: the one that says most; of several, one of the year that the text reports on, and none of a letter. */
final class TitleChoice {

    private TitleChoice() {}

    static Optional<TitleFinder.Found> of(List<TitleFinder.Found> titles, Optional<Stated<ReportPeriod>> period) {
        TitleFinder.Found best = null;
        int most = Integer.MIN_VALUE;
        for (TitleFinder.Found candidate : titles) {
            int weight = weight(candidate, titles, period);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int weight(
            TitleFinder.Found candidate, List<TitleFinder.Found> titles, Optional<Stated<ReportPeriod>> period) {
        Title title = candidate.title().value();
        Integer year = title.year();
        boolean inPeriod = year != null
                && period.flatMap(stated -> stated.value().calendarYear()).equals(Optional.of(year));
        boolean ofPage = titles.stream()
                .filter(other -> !other.isLine())
                .anyMatch(other -> same(other.title().value(), title));
        return 4 * title.weight() + (inPeriod ? 2 : 0) + (ofPage ? 1 : 0) - (title.isLetter() ? 5 : 0);
    }

    private static boolean same(Title one, Title other) {
        return Title.compact(one.text()).equals(Title.compact(other.text()));
    }
}
