package dev.gip.validate.yaml;

import dev.gip.model.CellRef;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.Need;
import dev.gip.validate.Exemption;
import dev.gip.validate.Rule;
import dev.gip.validate.yaml.internal.ExemptionEntry;
import dev.gip.validate.yaml.internal.FileEntry;
import dev.gip.validate.yaml.internal.RuleEntry;
import dev.gip.validate.yaml.internal.TextEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From YAML to rules; whatever is wrong is told with the file, the rule and the member. */
final class RuleFileReader {

    private static final String SCHEMA = "gip-rules/1";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;

    RuleFileReader(String file) {
        this.file = file;
    }

    RuleFile read(String yaml) {
        FileEntry entry = entry(yaml);
        if (!SCHEMA.equals(entry.schema())) {
            throw new RuleFileException(file, "it must begin with 'schema: " + SCHEMA + "'");
        }
        List<Rule> rules = new ArrayList<>();
        for (RuleEntry rule : orEmpty(entry.rules())) {
            rules.add(rule(rule));
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        if (entry.severity() != null) {
            entry.severity().forEach((id, severity) -> severities.put(id, severity("severity of " + id, severity)));
        }
        return new RuleFile(
                entry.name() == null ? file : entry.name(),
                entry.version() == null ? "0" : entry.version(),
                rules,
                Set.copyOf(orEmpty(entry.off())),
                severities,
                orEmpty(entry.exempt()).stream().map(this::exemption).toList(),
                entry.rulesAsOf() == null ? null : day("rulesAsOf", entry.rulesAsOf()));
    }

    private FileEntry entry(String yaml) {
        try {
            FileEntry entry = YAML.readValue(yaml, FileEntry.class);
            return entry == null ? new FileEntry(null, null, null, null, null, null, null, null) : entry;
        } catch (UnrecognizedPropertyException e) {
            throw new RuleFileException(
                    file, "'" + e.getPropertyName() + "' is not known here; known are " + e.getKnownPropertyIds(), e);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            boolean placed = at != null && at.getLineNr() > 0;
            String place = placed ? "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " : "";
            throw new RuleFileException(file, place + e.getOriginalMessage(), e);
        }
    }

    private Rule rule(RuleEntry entry) {
        String id = entry.id();
        if (id == null || id.isBlank()) {
            throw new RuleFileException(file, "a rule has no id; write 'id: ACME-REQ-001'");
        }
        Rule.Builder rule = Rule.define(id);
        give(entry.kind(), rule::kind);
        give(entry.severity(), value -> rule.severity(severity(id, value)));
        give(entry.basis(), rule::basis);
        text(entry.title(), rule::title);
        text(entry.why(), rule::rationale);
        text(entry.advice(), (zh, en) -> rule.message("advice", zh, en));
        give(
                entry.forms(),
                value -> rule.forms(value.stream().map(form -> form(id, form)).toArray(FormId[]::new)));
        give(
                entry.years(),
                value -> rule.years(
                        bound(value.first(), year -> year(id, year)), bound(value.last(), year -> year(id, year))));
        give(
                entry.inForce(),
                value -> rule.inForce(
                        bound(value.first(), day -> day(id, day)), bound(value.last(), day -> day(id, day))));
        give(
                entry.needs(),
                value -> rule.needs(value.stream().map(need -> need(id, need)).toArray(Need[]::new)));
        give(entry.tags(), value -> rule.tags(value.toArray(String[]::new)));
        List<String> demands = orEmpty(entry.demand());
        if (demands.isEmpty()) {
            throw new RuleFileException(file, id + " demands nothing; write 'demand: [condition]'");
        }
        try {
            give(entry.when(), rule::when);
            give(entry.bad(), rule::bad);
            give(entry.good(), rule::good);
            return rule.demand(demands.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new RuleFileException(file, id + ": " + e.getMessage(), e);
        }
    }

    private Exemption exemption(ExemptionEntry entry) {
        String rule = entry.rule();
        if (rule == null) {
            throw new RuleFileException(file, "an exemption names no rule; write 'rule: GIP-REQ-001'");
        }
        try {
            return new Exemption(
                    rule,
                    bound(entry.cell(), CellRef::parse),
                    entry.reason() == null ? "" : entry.reason(),
                    bound(entry.until(), day -> day("until", day)));
        } catch (IllegalArgumentException e) {
            throw new RuleFileException(file, "exemption from " + rule + ": " + e.getMessage(), e);
        }
    }

    private static <T> void give(@Nullable T value, Consumer<T> taker) {
        if (value != null) {
            taker.accept(value);
        }
    }

    private static void text(@Nullable TextEntry text, BiConsumer<String, String> taker) {
        if (text != null) {
            taker.accept(text.zh() == null ? "" : text.zh(), text.en() == null ? "" : text.en());
        }
    }

    private static <T> @Nullable T bound(@Nullable String value, Function<String, T> read) {
        return value == null ? null : read.apply(value);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private FormId form(String where, String value) {
        FormId form = new FormId(value);
        if (Forms.find(form).isEmpty()) {
            throw new RuleFileException(
                    file,
                    where + ": there is no form '" + value + "'; known are "
                            + Forms.all().stream()
                                    .map(known -> known.id().value())
                                    .toList());
        }
        return form;
    }

    private Severity severity(String where, String value) {
        return constant(where, value, Severity.values());
    }

    private Need need(String where, String value) {
        return constant(where, value, Need.values());
    }

    private <E extends Enum<E>> E constant(String where, String value, E[] known) {
        return Arrays.stream(known)
                .filter(constant -> lower(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new RuleFileException(
                        file,
                        where + ": '" + value + "' is none of "
                                + Arrays.stream(known)
                                        .map(RuleFileReader::lower)
                                        .toList()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Integer year(String where, String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new RuleFileException(file, where + ": '" + value + "' is no year", e);
        }
    }

    private LocalDate day(String where, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new RuleFileException(file, where + ": '" + value + "' is no day; write 2026-12-31", e);
        }
    }
}
