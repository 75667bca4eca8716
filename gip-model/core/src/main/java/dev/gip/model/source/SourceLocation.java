package dev.gip.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source, as exactly as the format allows.
 *
 * @param source the name of the source
 * @param path the steps to the place, outermost first: table, row and column of a page, sheet and cell of a workbook
 * @param range the range of the decoded text; null where the format has no text or the reader does not track it
 * @param box the box on a page; null where the format has no pages
 * @param excerpt what stands there, at most {@value #EXCERPT_LENGTH} characters
 * @since 0.1
 */
public record SourceLocation(
        String source,
        List<PathSegment> path,
        @Nullable TextRange range,
        @Nullable PageBox box,
        String excerpt) {

    /** The length to which excerpts are cut. */
    public static final int EXCERPT_LENGTH = 80;

    /** Copies the path and cuts the excerpt. */
    public SourceLocation {
        path = List.copyOf(path);
        if (excerpt.length() > EXCERPT_LENGTH) {
            boolean pair = Character.isHighSurrogate(excerpt.charAt(EXCERPT_LENGTH - 2));
            excerpt = excerpt.substring(0, EXCERPT_LENGTH - (pair ? 2 : 1)) + "…";
        }
    }

    /**
     * The source as a whole.
     *
     * @param source the name of the source
     * @return a location without path, range and box
     */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, List.of(), null, null, "");
    }

    /**
     * The place in a reader's words.
     *
     * @param locale the reader's locale
     * @return the place in Chinese or English, such as {@code report.html 第 2 个表，表内第 4 行，第 8 列}
     */
    public String describe(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? describeInChinese() : describe();
    }

    private String describeInChinese() {
        List<String> steps = new ArrayList<>();
        if (range != null) {
            steps.add("第 " + range.line() + " 行第 " + range.column() + " 字");
        }
        if (box != null) {
            steps.add("第 " + box.page() + " 页");
        }
        path.forEach(step -> steps.add(inChinese(step)));
        return steps.isEmpty() ? source : source + " " + String.join("，", steps);
    }

    private static String inChinese(PathSegment step) {
        return switch (step.kind()) {
            case "table" -> "第 " + step.value() + " 个表";
            case "row" -> "表内第 " + step.value() + " 行";
            case "column" -> "第 " + step.value() + " 列";
            case "sheet" -> "工作表 " + step.value();
            case "page" -> "第 " + step.value() + " 页";
            case "element" -> "元素 " + step.value();
            case "paragraph" -> "第 " + step.value() + " 段";
            case "picture", "attachment" -> "第 " + step.value() + " 个图片或附件";
            case "line" -> "第 " + step.value() + " 行";
            case "member" -> "成员 " + step.value();
            default -> step.toString();
        };
    }

    /** {@return the place in English words, such as {@code report.html, table 2, row 4, column 8}} */
    public String describe() {
        StringBuilder text = new StringBuilder(source);
        if (range != null) {
            text.append(", line ").append(range.line()).append(", character ").append(range.column());
        }
        if (box != null) {
            text.append(", page ").append(box.page());
        }
        if (!path.isEmpty()) {
            text.append(path.stream().map(PathSegment::toString).collect(Collectors.joining(", ", ", ", "")));
        }
        return text.toString();
    }
}
