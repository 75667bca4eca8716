package dev.gip.parser.internal.header;

import dev.gip.model.ReportPeriod;
import dev.gip.model.reading.Evidence.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the days that the figures cover: {@code 自2020年1月1日起至2020年12月31日止}, {@code 2020年1月1日至12月31日}. */
final class PeriodFinder {

    private static final List<String> TO = HeaderWords.of("period.to");
    private static final List<String> HEAD = HeaderWords.of("period.head");

    /** How far the word to may stand behind the first date. */
    private static final int BETWEEN = 4;

    /** How far before the first date it is said that a period follows. */
    private static final int BEFORE = 30;

    private static final int FEWEST_DAYS = 27;

    /** A paragraph that states the period does so early, and names few dates before it. */
    private static final int LONGEST = 1000;

    private static final int MOST_DATES = 8;

    private PeriodFinder() {}

    static Optional<Stated<ReportPeriod>> find(List<TextLine> lines) {
        for (TextLine line : lines) {
            Optional<ReportPeriod> period = in(line.folded());
            if (period.isPresent()) {
                return period.map(value -> Stated.in(line, value, Certainty.STATED));
            }
        }
        return Optional.empty();
    }

    /** The first period of a text that is a whole year, or that the words before it call the time of the figures. */
    static Optional<ReportPeriod> in(String text) {
        String rest = text.substring(0, Math.min(LONGEST, text.length()));
        for (int i = 0; i < MOST_DATES; i++) {
            Optional<Dates.Dated> from = Dates.find(rest);
            if (from.isEmpty()) {
                return Optional.empty();
            }
            Optional<ReportPeriod> period =
                    between(from.get().date(), from.get().after());
            String before = from.get().before();
            String near = before.substring(Math.max(0, before.length() - BEFORE));
            boolean said = HEAD.stream().anyMatch(near::contains);
            if (period.isPresent() && (said || period.get().calendarYear().isPresent())) {
                return period;
            }
            rest = from.get().after();
        }
        return Optional.empty();
    }

    private static Optional<ReportPeriod> between(LocalDate from, String after) {
        String near = after.substring(0, Math.min(BETWEEN, after.length())).strip();
        String plain = near.startsWith("起") ? near.substring(1).strip() : near;
        Optional<String> to = HeaderWords.start(plain, TO);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        String rest =
                after.substring(after.indexOf(to.get()) + to.get().length()).stripLeading();
        return Dates.find(rest)
                .filter(dated -> dated.before().isEmpty())
                .map(Dates.Dated::date)
                .or(() -> Dates.find(from.getYear() + "年" + rest)
                        .filter(dated -> dated.before().isEmpty())
                        .map(Dates.Dated::date))
                .filter(last -> last.isAfter(from.plusDays(FEWEST_DAYS)))
                .map(last -> new ReportPeriod(from, last));
    }
}
