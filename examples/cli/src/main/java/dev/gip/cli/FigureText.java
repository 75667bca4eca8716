package dev.gip.cli;

import dev.gip.model.AnnualReport;
import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.model.reading.Reading;
import java.util.List;
import java.util.stream.Collectors;

/** What the prose states for a key, and where, for people. */
final class FigureText {

    static final String PREFIX = "figure/";

    private final Console console;

    FigureText(Console console) {
        this.console = console;
    }

    /** Refuses keys that are none. */
    void check(String key) {
        if (!FigureKey.all().contains(key)) {
            throw Failure.usage(console.say(
                    "没有“%s”这样的正文数字；有：%s。",
                    "There is no figure '%s'; there are %s.", key, String.join(", ", FigureKey.all())));
        }
    }

    /** A figure on one line; where its statements contradict each other, that it is none. */
    String line(AnnualReport report, String key) {
        return key
                + ' '
                + report.figure(key)
                        .map(this::value)
                        .orElseGet(() -> console.say("前后说法不一", "statements contradict each other"));
    }

    /** Tells of every statement for a key what stands where. */
    void print(Reading reading, String key) {
        AnnualReport report = reading.report().orElseThrow();
        console.line(PREFIX + key);
        List<Figure> figures = report.figures();
        boolean stated = false;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.key().equals(key)) {
                stated = true;
                statement(figure);
                reading.provenance()
                        .of("figure." + i)
                        .ifPresent(evidence ->
                                fact("位置", "place", evidence.location().describe(console.locale())));
            }
        }
        if (!stated) {
            fact("值", "value", console.say("正文没有写明", "not stated in the text"));
            String others = figures.stream().map(Figure::key).distinct().collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                fact("正文写明的有", "stated are", others);
            }
        } else if (report.figure(key).isEmpty()) {
            fact("注意", "note", console.say("前后说法不一，不作为数据", "the statements contradict each other; none is taken"));
        }
    }

    private void statement(Figure figure) {
        fact("值", "value", value(figure));
        fact("原文", "source text", '“' + figure.sentence() + '”');
    }

    private String value(Figure figure) {
        String about = figure.approximate() ? console.say("约 ", "about ") : "";
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return about + figure.value().toPlainString() + unit;
    }

    private void fact(String zh, String en, String value) {
        console.line("  " + console.say(zh, en) + console.say("：", ": ") + value);
    }
}
