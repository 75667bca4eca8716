package dev.gip.validate.internal;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Need;
import dev.gip.validate.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of rules, and the rules that are conditions only. One statement a line; the file explains itself.
 *
 * @param rules what is said of each rule, by its id, line by line
 * @param figures the names of the figures of the prose
 */
record RuleFile(Map<String, List<Line>> rules, Map<String, LocalizedText> figures) {

    static final RuleFile STANDARD = load("standard.rules");

    /**
     * A statement.
     *
     * @param number of the line
     * @param keyword its first word
     * @param rest what follows
     */
    record Line(int number, String keyword, String rest) {

        LocalizedText text() {
            int bar = rest.indexOf(" | ");
            if (bar < 0) {
                throw new IllegalStateException("standard.rules, line " + number + ": no English behind ' | '");
            }
            return new LocalizedText(
                    rest.substring(0, bar).strip(), rest.substring(bar + 3).strip());
        }

        /** The first word of the rest, and the rest of it. */
        Line inner() {
            int blank = rest.indexOf(' ');
            return new Line(
                    number, rest.substring(0, blank), rest.substring(blank + 1).strip());
        }

        List<String> words() {
            return Arrays.asList(rest.split(" +"));
        }
    }

    private static RuleFile load(String resource) {
        try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The rules are missing from this jar: " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules could not be read", e);
        }
    }

    static RuleFile parse(String text) {
        RuleFile file = new RuleFile(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Line> open = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int blank = line.indexOf(' ');
            Line statement = new Line(
                    number, line.substring(0, blank), line.substring(blank + 1).strip());
            if (statement.keyword().equals("figure")) {
                Line figure = statement.inner();
                file.figures.put(figure.keyword(), figure.text());
            } else if (statement.keyword().equals("rule")) {
                open = new ArrayList<>(List.of(statement));
                if (file.rules.put(statement.words().get(0), open) != null) {
                    throw new IllegalStateException("standard.rules, line " + number + ": the rule is there already");
                }
            } else {
                open.add(statement);
            }
        }
        return file;
    }

    /** The rules that need no code. */
    List<Rule> conditions() {
        List<Rule> conditions = new ArrayList<>();
        rules.forEach((id, lines) -> {
            String[] demands = lines.stream()
                    .filter(line -> line.keyword().equals("demand"))
                    .map(Line::rest)
                    .toArray(String[]::new);
            if (demands.length > 0) {
                conditions.add(define(id).demand(demands));
            }
        });
        return conditions;
    }

    /** The definition of a rule with everything that the file says of it. */
    Rule.Builder define(String id) {
        List<Line> lines = rules.get(id);
        if (lines == null) {
            throw new IllegalStateException("standard.rules has no rule " + id);
        }
        List<String> head = lines.get(0).words();
        Rule.Builder rule = Rule.define(id)
                .kind(head.get(1))
                .severity(Severity.valueOf(head.get(2).toUpperCase(Locale.ROOT)));
        lines.subList(1, lines.size()).forEach(line -> state(rule, line));
        return rule;
    }

    private static void state(Rule.Builder rule, Line line) {
        switch (line.keyword()) {
            case "forms" -> rule.forms(line.words().stream().map(FormId::new).toArray(FormId[]::new));
            case "years" -> rule.years(year(line, 0), year(line, 1));
            case "force" -> rule.inForce(day(line, 0), day(line, 1));
            case "needs" ->
                rule.needs(line.words().stream()
                        .map(need -> Need.valueOf(need.toUpperCase(Locale.ROOT)))
                        .toArray(Need[]::new));
            case "tags" -> rule.tags(line.words().toArray(String[]::new));
            case "basis" -> rule.basis(line.rest());
            case "title" -> rule.title(line.text().zh(), line.text().en());
            case "why" -> rule.rationale(line.text().zh(), line.text().en());
            case "say" ->
                rule.message(
                        line.inner().keyword(),
                        line.inner().text().zh(),
                        line.inner().text().en());
            case "when" -> rule.when(line.rest());
            case "bad" -> rule.bad(line.rest());
            case "good" -> rule.good(line.rest());
            case "demand" -> {}
            default ->
                throw new IllegalStateException(
                        "standard.rules, line " + line.number() + ": '" + line.keyword() + "' says nothing of a rule");
        }
    }

    private static @Nullable String bound(Line line, int index) {
        String[] bounds = line.rest().split("\\.\\.", -1);
        return bounds.length <= index || bounds[index].isEmpty() ? null : bounds[index];
    }

    private static @Nullable Integer year(Line line, int index) {
        String bound = bound(line, index);
        return bound == null ? null : Integer.valueOf(bound);
    }

    private static @Nullable LocalDate day(Line line, int index) {
        String bound = bound(line, index);
        return bound == null ? null : LocalDate.parse(bound);
    }
}
