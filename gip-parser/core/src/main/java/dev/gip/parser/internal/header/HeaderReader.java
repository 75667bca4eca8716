package dev.gip.parser.internal.header;

import dev.gip.model.ReportHeader;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.spi.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads title, agency, year and date of publication from title lines, publication lines, introduction and signature. */
public final class HeaderReader {

    private static final Set<String> TITLE_PROPERTIES = Set.of("articletitle", "title", "og:title");
    private static final Set<String> DATE_PROPERTIES = Set.of("pubdate", "publishdate", "publishtime", "createdate");

    /** What sites print before the date of publication, the surest first. */
    private static final List<String> DATE_LABELS =
            List.of("发布时间", "发布日期", "发表日期", "公开日期", "发文日期", "成文日期", "公文生成日期", "生成日期", "更新时间", "更新日期", "日期", "时间");

    /** What sites print before the name of the body, the surest first. */
    private static final List<String> AGENCY_LABELS = List.of("信息来源", "发布机构", "发布单位", "文章来源", "来源", "来 源");

    private static final List<Phrase> AGENCY_PHRASES = List.of(
            new Phrase("本报告由", List.of("依照", "根据", "按照", "编制")),
            new Phrase("现公布", List.of("20")),
            new Phrase("现将", List.of("20")),
            new Phrase("请与", List.of("联系")));

    /** What follows the subject of a report's first sentence. */
    private static final List<String> AFTER_SUBJECT =
            List.of("以", "认真", "坚持", "围绕", "对照", "按照", "严格", "全面", "深入", "在", "紧紧", "始终", "积极", "高度", "持续", "切实");

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final HeaderText text;

    private HeaderReader(HeaderText text) {
        this.text = text;
    }

    /** Reads what a document says of itself. */
    public static HeaderReading read(HeaderText text) {
        HeaderReader reader = new HeaderReader(text);
        ReportHeader header = reader.header();
        return new HeaderReading(header, reader.evidence);
    }

    private ReportHeader header() {
        Optional<Stated<Title>> title = title();
        Optional<String> titleText = keep("title", title.map(stated -> stated.map(Title::text)));
        Optional<String> agency = keep("agency", stated("机关", Optional::of).or(() -> agency(title)));
        Optional<Integer> year =
                keep("year", stated("年度", HeaderReader::plainYear).or(() -> year(title)));
        Optional<LocalDate> published =
                keep("published", stated("公布日期", Dates::first).or(this::published));
        Optional<String> index = keep("indexNumber", stated("索引号", Optional::of));
        return new ReportHeader(
                titleText.orElse(null),
                agency.orElse(null),
                year.orElse(null),
                published.orElse(null),
                index.orElse(null));
    }

    /** A fact that the format states under its name, as this library's own Markdown does. */
    private <T> Optional<Stated<T>> stated(String name, Function<String, Optional<T>> reader) {
        return text.properties().stream()
                .filter(property -> property.name().equals(name))
                .flatMap(property -> reader
                        .apply(property.value())
                        .map(value -> new Stated<>(value, property.value(), property.location()))
                        .stream())
                .findFirst();
    }

    private static Optional<Integer> plainYear(String value) {
        boolean year = value.length() == 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    private <T> Optional<T> keep(String fact, Optional<Stated<T>> stated) {
        stated.ifPresent(found -> evidence.put(fact, new Evidence(found.location(), found.raw(), "", Basis.TEXT)));
        return stated.map(Stated::value);
    }

    /** The title that says most; of several, one that names the year that the text itself reports on. */
    private Optional<Stated<Title>> title() {
        Optional<Integer> told = statedYear().map(Stated::value);
        Stated<Title> best = null;
        int most = -1;
        for (Stated<Title> candidate : titles()) {
            Integer year = candidate.value().year();
            boolean agrees = told.isPresent() && told.get().equals(year);
            int weight = 2 * candidate.value().weight() + (agrees ? 1 : 0);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Title lines of the text, two lines read as one where the name of the body stands above the rest; then the format's own. */
    private List<Stated<Title>> titles() {
        List<Stated<Title>> titles = new ArrayList<>();
        for (int i = 0; i < text.front().size(); i++) {
            Line line = text.front().get(i);
            String own = markless(line.text());
            if (AgencyName.isAgency(own) && i + 1 < text.front().size()) {
                String joined = own + markless(text.front().get(i + 1).text());
                Title.of(joined).ifPresent(title -> titles.add(new Stated<>(title, joined, location(line))));
            }
            Title.of(own).ifPresent(title -> titles.add(new Stated<>(title, own, location(line))));
        }
        for (Property property : text.properties()) {
            if (TITLE_PROPERTIES.contains(property.name())) {
                String value = beforeSiteName(property.value());
                Title.of(value).ifPresent(title -> titles.add(new Stated<>(title, value, property.location())));
            }
        }
        return titles;
    }

    private static String markless(String line) {
        int start = 0;
        while (start < line.length() && "#* ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start).strip();
    }

    private static String beforeSiteName(String title) {
        int end = title.length();
        for (char separator : new char[] {'_', '|', '-', '—'}) {
            int at = title.indexOf(separator);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return title.substring(0, end).strip();
    }

    private Optional<Stated<String>> agency(Optional<Stated<Title>> title) {
        if (title.isPresent() && title.get().value().agency() != null) {
            String name = title.get().value().agency();
            return Optional.of(new Stated<>(
                    String.valueOf(name), title.get().raw(), title.get().location()));
        }
        return first(text.front(), HeaderReader::labelledAgency)
                .or(() -> first(text.front(), HeaderReader::introducedAgency))
                .or(() -> first(text.end().subList(0, Math.min(2, text.end().size())), AgencyName::clean))
                .or(() -> first(text.opening(), HeaderReader::subject));
    }

    private static Optional<String> labelledAgency(String line) {
        for (String label : AGENCY_LABELS) {
            Optional<String> value = Labelled.value(line, label).flatMap(AgencyName::clean);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> introducedAgency(String line) {
        return AGENCY_PHRASES.stream()
                .flatMap(phrase -> phrase.inside(line).stream())
                .flatMap(found -> AgencyName.clean(found).stream())
                .findFirst();
    }

    /** The subject of a sentence such as {@code 2020年,省司法厅以…为指导}. */
    private static Optional<String> subject(String line) {
        String folded = LabelText.fold(line);
        int comma = folded.indexOf(',');
        if (comma < 0
                || comma > 8
                || Dates.firstYear(folded.substring(0, comma)).isEmpty()) {
            return Optional.empty();
        }
        String rest = folded.substring(comma + 1);
        int end = rest.length();
        for (String word : AFTER_SUBJECT) {
            int at = rest.indexOf(word);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return AgencyName.clean(rest.substring(0, end));
    }

    private Optional<Stated<Integer>> year(Optional<Stated<Title>> title) {
        if (title.isPresent() && title.get().value().year() != null) {
            Integer year = title.get().value().year();
            return Optional.of(title.get().map(found -> year));
        }
        return statedYear()
                .or(() -> first(text.front(), line -> line.contains("公开") ? Dates.firstYear(line) : Optional.empty()));
    }

    /** The year that the text reports on, titles apart. */
    private Optional<Stated<Integer>> statedYear() {
        return first(text.front(), HeaderReader::periodYear)
                .or(() -> first(text.opening(), HeaderReader::periodYear))
                .or(() -> first(text.opening(), Dates::firstYear));
    }

    /** The year of a period that ends with it: {@code 2020年1月1日至12月31日}. */
    private static Optional<Integer> periodYear(String line) {
        String folded = LabelText.fold(line).replace(" ", "");
        int end = folded.indexOf("12月31日");
        int start = end < 0 ? -1 : folded.indexOf("年1月1日");
        return start < 4 || start > end ? Optional.empty() : Dates.firstYear(folded.substring(start - 4, start + 1));
    }

    private Optional<Stated<LocalDate>> published() {
        for (String label : DATE_LABELS) {
            Optional<Stated<LocalDate>> date =
                    first(text.front(), line -> Labelled.value(line, label).flatMap(HeaderReader::leadingDate));
            if (date.isPresent()) {
                return date;
            }
        }
        return text.properties().stream()
                .filter(property -> DATE_PROPERTIES.contains(property.name()))
                .flatMap(property -> Dates.first(property.value())
                        .map(date -> new Stated<>(date, property.value(), property.location()))
                        .stream())
                .findFirst()
                .or(this::signatureDate);
    }

    /** The date below the last section, alone or under the name of the body; not one before the year has nearly ended. */
    private Optional<Stated<LocalDate>> signatureDate() {
        List<Line> end = text.end();
        int at = end.size() > 1 && AgencyName.isAgency(end.get(0).text()) ? 1 : 0;
        if (at >= end.size() || !Dates.isDate(end.get(at).text())) {
            return Optional.empty();
        }
        Integer year = title().map(title -> title.value().year()).orElse(null);
        return first(end.subList(at, at + 1), Dates::first)
                .filter(date -> year == null || !date.value().isBefore(LocalDate.of(year, 12, 1)));
    }

    private static Optional<LocalDate> leadingDate(String value) {
        return Dates.first(value.substring(0, Math.min(24, value.length())));
    }

    private static <T> Optional<Stated<T>> first(List<Line> lines, Function<String, Optional<T>> reader) {
        for (Line line : lines) {
            Optional<T> value = reader.apply(line.text());
            if (value.isPresent()) {
                return Optional.of(new Stated<>(value.get(), line.text(), location(line)));
            }
        }
        return Optional.empty();
    }

    private static SourceLocation location(Line line) {
        return line.fields().get(0).location();
    }

    /** A fact with the words that state it and their place. */
    private record Stated<T>(T value, String raw, SourceLocation location) {
        <R> Stated<R> map(Function<T, R> change) {
            return new Stated<>(change.apply(value), raw, location);
        }
    }

    /** Words round the name of a body. */
    private record Phrase(String before, List<String> after) {
        Optional<String> inside(String line) {
            int start = line.indexOf(before);
            if (start < 0) {
                return Optional.empty();
            }
            String rest = line.substring(start + before.length());
            return after.stream()
                    .map(rest::indexOf)
                    .filter(at -> at > 0)
                    .min(Integer::compare)
                    .map(at -> rest.substring(0, at));
        }
    }
}
