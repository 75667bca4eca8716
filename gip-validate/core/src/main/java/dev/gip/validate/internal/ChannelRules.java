package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.model.LocalizedText;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the channels and kinds of applicants of the prose agree with its totals. */
final class ChannelRules {

    private static final List<String> APPLICANTS = List.of(FigureKey.RECEIVED_PERSON, FigureKey.RECEIVED_ORGANIZATION);
    private static final List<String> WAYS = List.of(
            FigureKey.RECEIVED_IN_PERSON, FigureKey.RECEIVED_FAX, FigureKey.RECEIVED_ONLINE, FigureKey.RECEIVED_LETTER);
    private static final List<String> CHANNELS = List.of(
            FigureKey.PROACTIVE_WEBSITE,
            FigureKey.PROACTIVE_WEIBO,
            FigureKey.PROACTIVE_WECHAT,
            FigureKey.PROACTIVE_GAZETTE,
            FigureKey.PROACTIVE_PLATFORM,
            FigureKey.PROACTIVE_OTHER);

    private static final Rule SUMS = STANDARD.define("GIP-PRS-003").check(ChannelRules::check);

    static final List<Rule> ALL = List.of(SUMS);

    private ChannelRules() {}

    private static void check(RuleContext context) {
        List<Figure> requests = stated(context.report(), List.of(FigureKey.NEWLY_RECEIVED, FigureKey.RECEIVED));
        for (List<String> keys : List.of(APPLICANTS, WAYS)) {
            List<Figure> parts = stated(context.report(), keys);
            boolean complete = keys.equals(APPLICANTS) && parts.size() == keys.size();
            boolean fits = requests.stream().anyMatch(whole -> fits(parts, whole, complete));
            if (!requests.isEmpty() && !parts.isEmpty() && !fits) {
                report(context, parts, requests.get(0));
            }
        }
        Optional<Figure> disclosed = exact(context.report(), FigureKey.PROACTIVE_TOTAL);
        disclosed.ifPresent(whole -> stated(context.report(), CHANNELS).stream()
                .filter(channel -> channel.value().compareTo(whole.value()) > 0)
                .forEach(channel -> report(context, List.of(channel), whole)));
    }

    /** Requests come in other ways, too, such as by e-mail; all applicants are of one of the two kinds. */
    private static boolean fits(List<Figure> parts, Figure whole, boolean complete) {
        int sign = sum(parts).compareTo(whole.value());
        return complete ? sign == 0 : sign <= 0;
    }

    private static List<Figure> stated(AnnualReport report, List<String> keys) {
        return keys.stream().flatMap(key -> exact(report, key).stream()).toList();
    }

    private static Optional<Figure> exact(AnnualReport report, String key) {
        return report.figure(key).filter(figure -> !figure.approximate());
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void report(RuleContext context, List<Figure> parts, Figure whole) {
        List<LocalizedText> names =
                parts.stream().map(figure -> FigureNames.inText(figure.key())).toList();
        LocalizedText named = new LocalizedText(
                names.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                names.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
        LocalizedText text = context.say(
                "found",
                "parts",
                named,
                "sum",
                sum(parts).toPlainString(),
                "whole",
                whole.value().toPlainString());
        List<Figure> figures = new ArrayList<>(parts);
        figures.add(whole);
        context.find(text, figures, List.of(), new Comparison(operands(parts.stream()), operands(Stream.of(whole))));
    }

    private static List<Operand> operands(Stream<Figure> figures) {
        return figures.map(figure -> new Operand(FigureNames.of(figure.key()), figure.value(), null))
                .toList();
    }
}
