package dev.gip.cli;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A place in a source in words. */
final class PlaceText {

    private PlaceText() {}

    static String of(SourceLocation place, Locale locale) {
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return place.describe();
        }
        List<String> steps = new ArrayList<>();
        TextRange range = place.range();
        if (range != null) {
            steps.add("第 " + range.line() + " 行第 " + range.column() + " 字");
        }
        if (place.box() != null) {
            steps.add("第 " + place.box().page() + " 页");
        }
        place.path().forEach(step -> steps.add(chinese(step)));
        return steps.isEmpty() ? place.source() : place.source() + " " + String.join("，", steps);
    }

    /** Several places; the name of the one source they are in stands there once. */
    static String of(List<SourceLocation> places, Locale locale) {
        StringBuilder text = new StringBuilder();
        String source = "";
        for (SourceLocation place : places) {
            String words = of(place, locale);
            boolean same = place.source().equals(source) && words.length() > source.length();
            text.append(text.isEmpty() ? "" : "; ").append(same ? withoutSource(words, source) : words);
            source = place.source();
        }
        return text.toString();
    }

    private static String withoutSource(String words, String source) {
        return words.substring(source.length()).replaceFirst("^[, ]+", "");
    }

    private static String chinese(PathSegment step) {
        return switch (step.kind()) {
            case "table" -> "第 " + step.value() + " 个表";
            case "row" -> "表内第 " + step.value() + " 行";
            case "column" -> "第 " + step.value() + " 列";
            case "sheet" -> "工作表 " + step.value();
            case "page" -> "第 " + step.value() + " 页";
            case "element" -> "元素 " + step.value();
            case "member" -> "成员 " + step.value();
            default -> step.toString();
        };
    }
}
