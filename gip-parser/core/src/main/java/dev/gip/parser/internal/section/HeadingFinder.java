package dev.gip.parser.internal.section;

import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.SectionDefinition;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Likeness;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings of sections. Headings of one report are numbered in one style; a line that names a section in another
 * style, such as {@code （一）主动公开情况} below {@code 一、总体情况}, heads a part of a section.
 */
public final class HeadingFinder {

    /** No heading is longer. */
    private static final int LONGEST = 48;

    /** A heading of a section that the form does not know is short. */
    private static final int LONGEST_LOCAL = 24;

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年度?");

    /** By how many letters a heading may differ from the known wording: one in five. */
    private static final int LIKENESS_SHARE = 5;

    private final Map<String, String> keysByCore = new LinkedHashMap<>();

    public HeadingFinder(Form form) {
        for (SectionDefinition section : form.sections()) {
            keysByCore.putIfAbsent(LabelText.of(section.label().official()).core(), section.key());
            section.label()
                    .variants()
                    .forEach(variant ->
                            keysByCore.putIfAbsent(LabelText.of(variant).core(), section.key()));
        }
    }

    /** The headings in the order of the source. */
    public List<Heading> find(List<TokenLine> lines) {
        return find(lines, Collections.nCopies(lines.size(), ""));
    }

    /** The headings among lines of which some are known to belong to tables, in the order of the source. */
    public List<Heading> find(List<TokenLine> lines, List<String> tableLines) {
        Map<Style, List<Heading>> byStyle = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).line();
            boolean text = tableLines.get(i).isEmpty() && line.shape() == Shape.PLAIN;
            if (text && line.text().length() <= LONGEST) {
                candidate(line, i)
                        .ifPresent(found -> byStyle.computeIfAbsent(Style.of(found), style -> new ArrayList<>())
                                .add(found));
            }
        }
        List<Heading> headings = new ArrayList<>(bestStyle(byStyle));
        return withLocal(headings, lines, tableLines);
    }

    /** The style that names the most sections; the usual one among equals. */
    private static List<Heading> bestStyle(Map<Style, List<Heading>> byStyle) {
        List<Heading> best = List.of();
        long most = 0;
        for (Style style : Style.values()) {
            List<Heading> headings = byStyle.getOrDefault(style, List.of());
            long keys = headings.stream().map(Heading::key).distinct().count();
            if (keys > most) {
                most = keys;
                best = headings;
            }
        }
        return best;
    }

    private Optional<Heading> candidate(Line line, int index) {
        String printed = heading(line.text());
        LabelText text = LabelText.of(printed);
        return key(text)
                .map(key -> new Heading(
                        index, key, text.number(), printed, line.fields().get(0).location()));
    }

    /** The heading without the marks of Markdown in front. */
    private static String heading(String text) {
        int start = 0;
        while (start < text.length() && "#*•●·▪ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = text.length();
        while (end > start && "*# ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private Optional<String> key(LabelText text) {
        String core = withoutYear(text.core());
        String exact = keysByCore.get(core);
        if (exact != null || text.number() == null || core.length() < LIKENESS_SHARE) {
            return Optional.ofNullable(exact);
        }
        int allowed = core.length() / LIKENESS_SHARE;
        Map<String, Integer> nearest = new HashMap<>();
        keysByCore.forEach((label, key) ->
                nearest.merge(key, Likeness.distance(core, label, allowed + Likeness.MARGIN), Math::min));
        int best = nearest.values().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        long close = nearest.values().stream()
                .filter(distance -> distance < best + Likeness.MARGIN)
                .count();
        if (best > allowed || close > 1) {
            return Optional.empty();
        }
        return nearest.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@code 2023年政务公开总体情况} names the same section as {@code 政务公开总体情况}. */
    private static String withoutYear(String core) {
        return YEAR.matcher(core).replaceFirst("");
    }

    /** Adds headings that the form does not know: numbered on from the heading before, and short. */
    private static List<Heading> withLocal(List<Heading> known, List<TokenLine> lines, List<String> tableLines) {
        Set<Integer> taken = new HashSet<>();
        known.forEach(heading -> taken.add(heading.line()));
        List<Heading> headings = new ArrayList<>();
        int next = 0;
        int expected = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (taken.contains(i)) {
                Heading heading = known.get(next++);
                headings.add(heading);
                expected = ordinal(heading.number()) + 1;
            } else if (expected > 0 && tableLines.get(i).isEmpty()) {
                Optional<Heading> local = local(lines.get(i), i, expected);
                if (local.isPresent()) {
                    headings.add(local.get());
                    expected++;
                }
            }
        }
        return headings;
    }

    private static Optional<Heading> local(TokenLine tokens, int index, int expected) {
        Line line = tokens.line();
        String printed = line.shape() == Shape.PLAIN ? heading(line.text()) : "";
        if (printed.isEmpty() || printed.length() > LONGEST) {
            return Optional.empty();
        }
        LabelText text = LabelText.of(printed);
        boolean heads = text.number() != null
                && ordinal(text.number()) == expected
                && text.core().length() <= LONGEST_LOCAL
                && printed.chars().noneMatch(c -> c == '，' || c == ',' || c == '；')
                && printed.indexOf('。') < 0
                && tokens.tokens().stream().noneMatch(Token::isLabel);
        if (!heads) {
            return Optional.empty();
        }
        String key = CellRef.localKey(text.core());
        return Optional.of(new Heading(
                index, key, text.number(), printed, line.fields().get(0).location()));
    }

    private static int ordinal(@org.jspecify.annotations.Nullable String number) {
        return number == null || number.length() != 1
                ? -1
                : NUMERALS.indexOf(number) + (NUMERALS.contains(number) ? 1 : 0);
    }

    /** How headings are numbered, the usual style first. */
    private enum Style {
        NUMERAL,
        BRACKETED_NUMERAL,
        DIGIT,
        BRACKETED_DIGIT,
        NONE;

        static Style of(Heading heading) {
            String number = heading.number();
            if (number == null) {
                return NONE;
            }
            boolean bracketed = number.startsWith("(");
            boolean digit = Character.isDigit(number.charAt(bracketed ? 1 : 0));
            if (digit) {
                return bracketed ? BRACKETED_DIGIT : DIGIT;
            }
            return bracketed ? BRACKETED_NUMERAL : NUMERAL;
        }
    }
}
