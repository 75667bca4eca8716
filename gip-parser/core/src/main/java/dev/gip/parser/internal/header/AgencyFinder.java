package dev.gip.parser.internal.header;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Property;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the body that reports: the one that the title names; else the one that the introduction, the signature, a label or
 * the first sentence does. The office that publishes a report may be another one, so that its label counts late.
 */
final class AgencyFinder {

    private static final List<String> META = HeaderWords.of("meta.agency");

    /** The name of the body stands this near below a title. */
    private static final int BELOW_TITLE = 3;

    private final List<TextLine> front;
    private final LabelledFacts facts;
    private final List<Property> properties;
    private final List<TextLine> opening;
    private final List<TextLine> end;

    AgencyFinder(
            List<TextLine> front,
            LabelledFacts facts,
            List<Property> properties,
            List<TextLine> opening,
            List<TextLine> end) {
        this.front = front;
        this.facts = facts;
        this.properties = properties;
        this.opening = opening;
        this.end = end;
    }

    Optional<Stated<String>> find(Optional<Stated<Title>> title, int titleLine) {
        return inTitle(title)
                .or(() -> labelled("label.reporter"))
                .or(() -> Introduction.author(front))
                .or(() -> Signature.agency(end))
                .or(() -> labelled("label.publisher"))
                .or(() -> labelled("label.source"))
                .or(this::metadata)
                .or(() -> Subject.find(opening))
                .or(() -> below(titleLine))
                .or(() -> Introduction.contact(front));
    }

    private static Optional<Stated<String>> inTitle(Optional<Stated<Title>> title) {
        return title.flatMap(
                found -> Optional.ofNullable(found.value().agency()).map(name -> found.map(whole -> name)));
    }

    private Optional<Stated<String>> labelled(String list) {
        return facts.first(AgencyFinder::name, list);
    }

    /** The name in a value, which a date may follow. */
    private static Optional<String> name(String value) {
        return AgencyName.clean(value)
                .or(() -> Dates.find(value).map(Dates.Dated::before).flatMap(AgencyName::clean));
    }

    private Optional<Stated<String>> metadata() {
        return META.stream()
                .flatMap(name ->
                        properties.stream().filter(property -> property.name().equals(name)))
                .flatMap(property -> AgencyName.clean(property.value()).map(name -> Stated.in(property, name)).stream())
                .findFirst();
    }

    private Optional<Stated<String>> below(int titleLine) {
        int stop = Math.min(titleLine + 1 + BELOW_TITLE, front.size());
        return titleLine < 0
                ? Optional.empty()
                : front.subList(titleLine + 1, stop).stream()
                        .flatMap(line ->
                                AgencyName.clean(line.text())
                                        .map(name -> Stated.in(line, name, Certainty.DERIVED))
                                        .stream())
                        .findFirst();
    }

    /** What the document says elsewhere of the body: its full name where this one is short, or another body. */
    Optional<Diagnostic> remark(Stated<String> agency) {
        Stream<Supplier<Optional<Stated<String>>>> places = Stream.of(
                () -> Introduction.author(front),
                () -> Signature.agency(end),
                () -> labelled("label.publisher"),
                () -> labelled("label.source"));
        List<Stated<String>> others = places.flatMap(place -> place.get().stream())
                .filter(other -> !other.value().equals(agency.value()))
                .toList();
        return fuller(agency, others)
                .or(() -> Introduction.author(front)
                        .filter(other -> !AgencyName.agree(other.value(), agency.value()))
                        .map(other ->
                                Issue.AGENCY_CONFLICT.at(other.location(), List.of(), agency.value(), other.value())));
    }

    private static Optional<Diagnostic> fuller(Stated<String> agency, List<Stated<String>> others) {
        return others.stream()
                .filter(other -> other.value().endsWith(agency.value()))
                .findFirst()
                .map(other -> Issue.AGENCY_SHORT.at(other.location(), List.of(), agency.value(), other.value()));
    }
}
