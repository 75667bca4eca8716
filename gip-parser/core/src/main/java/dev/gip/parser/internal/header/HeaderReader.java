package dev.gip.parser.internal.header;

import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.parser.spi.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads title, agency, year, period, date of publication and index number from what stands round the sections. */
public final class HeaderReader {

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Property> properties;
    private final List<TextLine> front;
    private final List<TextLine> opening;
    private final List<TextLine> end;
    private final LabelledFacts facts;

    private HeaderReader(HeaderText text) {
        properties = text.properties();
        front = TextLine.of(text.front());
        opening = TextLine.of(text.opening());
        end = TextLine.of(text.end());
        facts = LabelledFacts.of(front);
    }

    /** Reads what a document says of itself. */
    public static HeaderReading read(HeaderText text) {
        HeaderReader reader = new HeaderReader(text);
        ReportHeader header = reader.header();
        return new HeaderReading(header, reader.evidence, reader.diagnostics);
    }

    private ReportHeader header() {
        List<TitleFinder.Found> titles = TitleFinder.find(front, facts, properties);
        Optional<Stated<ReportPeriod>> period =
                own("统计期限", PeriodFinder::in).or(() -> PeriodFinder.find(front)).or(() -> PeriodFinder.find(opening));
        Optional<TitleFinder.Found> chosen = TitleChoice.of(titles, period);
        int line = chosen.map(TitleFinder.Found::line).orElse(-1);
        Optional<Stated<Title>> title = chosen.map(TitleFinder.Found::title);

        Optional<Stated<Integer>> year = own("年度", HeaderReader::plainYear).or(() -> year(titles, title, period));
        Integer known = year.map(Stated::value).orElse(null);
        Optional<Stated<LocalDate>> published = own("公布日期", Dates::first)
                .or(() -> new PublicationDate(front, facts, known).find(properties, end, line));
        AgencyFinder agencies = new AgencyFinder(front, facts, properties, opening, end);
        Optional<Stated<String>> agency = own("机关", Optional::of).or(() -> agencies.find(title, line));
        agency.flatMap(agencies::remark).ifPresent(diagnostics::add);
        return new ReportHeader(
                keep("title", title.map(found -> found.map(Title::text))),
                keep("agency", agency),
                keep("year", year),
                keep("period", period),
                keep("published", published),
                keep("indexNumber", own("索引号", Optional::of).or(() -> IndexNumber.find(front, facts))));
    }

    private Optional<Stated<Integer>> year(
            List<TitleFinder.Found> titles, Optional<Stated<Title>> title, Optional<Stated<ReportPeriod>> period) {
        YearFinder years = new YearFinder();
        title.ifPresent(chosen -> years.add(yearOf(chosen)));
        titles.stream()
                .map(TitleFinder.Found::title)
                .filter(other -> !Objects.equals(
                        other.value().year(), title.map(t -> t.value().year()).orElse(null)))
                .findFirst()
                .ifPresent(other -> years.add(yearOf(other)));
        years.add(
                period.flatMap(stated -> stated.value().calendarYear().map(calendar -> stated.map(days -> calendar))));
        years.hint(Introduction.year(front));
        years.hint(Subject.year(opening).or(() -> Subject.countedYear(opening)));
        if (years.disagree()) {
            years.hint(new PublicationDate(front, facts, null)
                    .find(properties, end, -1)
                    .map(date -> date.map(day -> day.minusMonths(11).getYear())));
        }
        years.conflict().ifPresent(diagnostics::add);
        return years.find();
    }

    private static Optional<Stated<Integer>> yearOf(Stated<Title> title) {
        return Optional.ofNullable(title.value().year()).map(year -> title.map(whole -> year));
    }

    /** A fact that the format states under its name, as this library's own Markdown does. */
    private <T> Optional<Stated<T>> own(String name, Function<String, Optional<T>> reader) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .flatMap(property -> reader.apply(property.value()).map(value -> Stated.in(property, value)).stream())
                .findFirst();
    }

    private static Optional<Integer> plainYear(String value) {
        boolean year = value.length() == 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    private <T> @Nullable T keep(String fact, Optional<Stated<T>> stated) {
        stated.ifPresent(found -> evidence.put(fact, found.evidence()));
        return stated.map(Stated::value).orElse(null);
    }
}
