package dev.gip.parser.internal.statistics;

import dev.gip.model.CellRef;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.table.StatisticsTable;
import dev.gip.parser.internal.header.Dates;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which of several columns of figures is that of the form: the figures of the whole body, for the year reported on. */
final class FigureHeads {

    /** The key of a column that may be that of the form, or not. */
    static final String OPEN = "";

    private static final List<String> TOTALS = Words.of("figures.sum");

    /** Heads of a part of the year; beside a head of the whole year they are no figure of the form. */
    private static final List<String> PARTS = Words.of("figures.part");

    private static final List<String> MANY_YEARS = Words.of("figures.years");

    private final Set<String> official;

    FigureHeads(Form form) {
        official = form.tables().stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> block.columns().stream())
                .filter(column -> column.key().equals(StatisticsTable.VALUE))
                .map(ColumnDefinition::label)
                .flatMap(label -> Stream.concat(Stream.of(label.official()), label.variants().stream()))
                .map(wording -> LabelText.of(wording).core())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOfficial(String head) {
        return official.contains(core(head));
    }

    /** Whether a head is one of figures, in the words of the form or by naming a year or a sum. */
    boolean isKnown(String head) {
        return isOfficial(head)
                || isTotal(head)
                || isManyYears(head)
                || (year(head).isPresent() && core(head).length() <= 10);
    }

    private static boolean isTotal(String head) {
        return TOTALS.stream().anyMatch(core(head)::endsWith);
    }

    private static boolean isManyYears(String head) {
        return MANY_YEARS.stream().anyMatch(core(head)::contains);
    }

    private static Optional<Integer> year(String head) {
        return Dates.firstYear(head);
    }

    /** The words of a head without brackets, or all of it where nothing else is there. */
    private static String core(String head) {
        String bare = LabelText.withoutBrackets(head).core();
        return bare.isEmpty() ? LabelText.of(head).core() : bare;
    }

    /**
     * The keys of columns of figures.
     *
     * @param heads what is printed above them
     * @param year the year reported on; null where it is not known
     * @return for each column the form's key, that of a local column, or {@link #OPEN}
     */
    List<String> keys(List<String> heads, @Nullable Integer year) {
        Set<Integer> chosen = heads.size() == 1 ? only(heads.get(0), year) : ofSeveral(heads, year);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            boolean own = chosen.contains(i);
            String local = heads.get(i).isBlank()
                    ? OPEN
                    : CellRef.localKey(heads.get(i).replace('\n', ' ').strip());
            keys.add(!own ? local : chosen.size() == 1 ? StatisticsTable.VALUE : OPEN);
        }
        return keys;
    }

    private static Set<Integer> only(String head, @Nullable Integer year) {
        Optional<Integer> named = year(head);
        boolean otherYear = named.isPresent() && year != null && !named.get().equals(year);
        return isManyYears(head) || otherYear ? Set.of() : Set.of(0);
    }

    /** The columns that may be that of the form; one of them is beyond doubt. */
    private Set<Integer> ofSeveral(List<String> heads, @Nullable Integer year) {
        Set<Integer> named = at(heads, this::isOfficial);
        Set<Integer> whole =
                at(heads, head -> isOfficial(head) && PARTS.stream().noneMatch(core(head)::contains));
        if (!named.isEmpty()) {
            return whole.size() == 1 ? whole : named;
        }
        Set<Integer> totals = at(heads, FigureHeads::isTotal);
        if (!totals.isEmpty()) {
            return totals;
        }
        return at(
                heads,
                head -> !isManyYears(head)
                        && (head.isBlank()
                                || year(head)
                                        .filter(found -> year == null || found.equals(year))
                                        .isPresent()));
    }

    private static Set<Integer> at(List<String> heads, Predicate<String> wanted) {
        return IntStream.range(0, heads.size())
                .filter(i -> wanted.test(heads.get(i)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
