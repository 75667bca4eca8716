package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.parser.spi.Property;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of publication: behind a label or in the metadata, else in a bare line below the title, else in the
 * signature. Dates of visits, periods and lists are none.
 */
final class PublicationDate {

    private static final List<String> META = HeaderWords.of("meta.published");
    private static final List<String> LIST_HEAD = HeaderWords.of("list.head");

    /** Behind the text a site says when it was published within so many lines. */
    private static final int LINES_BEHIND = 12;

    private final List<TextLine> front;
    private final LabelledFacts facts;
    private final @Nullable Integer year;

    /**
     * The search for a date.
     *
     * @param year the year reported on; null where it is not known
     */
    PublicationDate(List<TextLine> front, LabelledFacts facts, @Nullable Integer year) {
        this.front = front;
        this.facts = facts;
        this.year = year;
    }

    Optional<Stated<LocalDate>> find(List<Property> properties, List<TextLine> end, int titleLine) {
        return facts.first(PublicationDate::leading, "label.published")
                .or(() -> metadata(properties))
                .or(() -> facts.first(PublicationDate::leading, "label.written"))
                .or(() -> facts.first(PublicationDate::leading, "label.updated").filter(this::isPlausible))
                .or(() -> besideSource().filter(this::isPlausible))
                .or(() -> LabelledFacts.of(beforeLists(end)).first(PublicationDate::leading, "label.published"))
                .or(() -> bare(titleLine).filter(this::isPlausible))
                .or(() -> Signature.date(end).filter(this::isPlausible))
                .or(() -> signedInFront().filter(this::isPlausible));
    }

    /** A report is not published before its year has nearly ended. */
    private boolean isPlausible(Stated<LocalDate> date) {
        return year == null || !date.value().isBefore(LocalDate.of(year, 12, 1));
    }

    /** The date that a value begins with; a day of the week tells the day of a visit. */
    private static Optional<LocalDate> leading(String value) {
        return Dates.find(value)
                .filter(dated -> dated.before().chars().noneMatch(Character::isLetterOrDigit))
                .filter(dated -> !isWeekday(dated.after()))
                .map(Dates.Dated::date)
                .or(() -> Dates.unseparated(value));
    }

    private static boolean isWeekday(String after) {
        String text = after.strip();
        return text.startsWith("星期") || text.startsWith("周");
    }

    private static Optional<Stated<LocalDate>> metadata(List<Property> properties) {
        return META.stream()
                .flatMap(name ->
                        properties.stream().filter(property -> property.name().equals(name)))
                .flatMap(property -> leading(property.value()).map(date -> Stated.in(property, date)).stream())
                .findFirst();
    }

    /** A date without a label on the line that names the source: {@code 来源：青禾县司法局 2024-01-26}. */
    private Optional<Stated<LocalDate>> besideSource() {
        return facts.of("label.source", "label.publisher")
                .flatMap(fact -> Dates.find(fact.value())
                        .filter(dated -> AgencyName.isAgency(dated.before())
                                && dated.after().length() <= 9)
                        .map(dated -> Stated.in(fact, dated.date()))
                        .stream())
                .findFirst()
                .or(this::beforeSource);
    }

    /** {@code 2024-01-26 10:25  来源：青禾县司法局}. */
    private Optional<Stated<LocalDate>> beforeSource() {
        return front.stream()
                .filter(line -> LabelScan.in(line.folded()).stream().anyMatch(label -> label.start() > 0))
                .flatMap(line -> leading(line.text()).map(date -> Stated.in(line, date, Certainty.STATED)).stream())
                .findFirst();
    }

    /** The one date that stands alone below the title. */
    private Optional<Stated<LocalDate>> bare(int titleLine) {
        Stated<LocalDate> only = null;
        for (TextLine line : front.subList(titleLine + 1, front.size())) {
            Optional<LocalDate> date = titleLine < 0 ? Optional.empty() : alone(line.text());
            boolean other = date.isPresent() && only != null && !only.value().equals(date.get());
            if (other) {
                return Optional.empty();
            }
            only = date.isPresent() && only == null ? Stated.in(line, date.get(), Certainty.DERIVED) : only;
        }
        return Optional.ofNullable(only);
    }

    /** A line that is a date, with a time of day or without. */
    private static Optional<LocalDate> alone(String line) {
        return line.length() > 30
                ? Optional.empty()
                : Dates.find(line)
                        .filter(dated -> dated.before().chars().noneMatch(Character::isLetterOrDigit))
                        .filter(dated -> dated.after().chars().noneMatch(Character::isIdeographic))
                        .map(Dates.Dated::date);
    }

    /** The signature of a letter that the report is sent round with. */
    private Optional<Stated<LocalDate>> signedInFront() {
        for (int i = 0; i + 1 < front.size(); i++) {
            if (AgencyName.isAgency(front.get(i).text())
                    && Dates.isDate(front.get(i + 1).text())) {
                return Signature.date(front.subList(i, i + 2));
            }
        }
        return Optional.empty();
    }

    /** The lines behind the text, up to a list of other documents. */
    private static List<TextLine> beforeLists(List<TextLine> end) {
        int stop = 0;
        while (stop < Math.min(LINES_BEHIND, end.size())
                && HeaderWords.start(end.get(stop).text(), LIST_HEAD).isEmpty()) {
            stop++;
        }
        return end.subList(0, stop);
    }
}
