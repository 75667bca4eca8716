package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report, taken apart.
 *
 * @param text the title on one line
 * @param agency the body it names; null where it names none
 * @param year the year it names; null where it names none
 */
record Title(String text, @Nullable String agency, @Nullable Integer year) {

    private static final int LONGEST = 80;

    private static final List<String> SUBJECT = List.of("政府信息公开", "政务信息公开", "政务公开", "信息公开");
    private static final List<String> KIND = List.of("年度报告", "年报", "工作报告", "度报告");
    private static final List<String> NOT_A_TITLE =
            List.of("当前位置", "当前的位置", "所在位置", "您的位置", "首页", "根据", "本报告", "按照", "现公布", "现将");

    /** Reads a line as a title; empty where it is none. */
    static Optional<Title> of(String line) {
        String text = line.replace('\n', ' ').strip();
        String folded = LabelText.fold(text);
        boolean title = text.length() <= LONGEST
                && text.chars().noneMatch(c -> c == '。' || c == '>' || c == '，' || c == '、')
                && SUBJECT.stream().anyMatch(folded::contains)
                && KIND.stream().anyMatch(folded::contains)
                && NOT_A_TITLE.stream().noneMatch(folded::startsWith);
        return title
                ? Optional.of(
                        new Title(text, agency(folded), Dates.firstYear(folded).orElse(null)))
                : Optional.empty();
    }

    /** How much a title says: a title that names year and body is one beyond doubt, a bare 政府信息公开年报 may be a menu. */
    int weight() {
        return (year == null ? 0 : 2) + (agency == null ? 0 : 1);
    }

    private static @Nullable String agency(String folded) {
        int subject = folded.length();
        for (String word : SUBJECT) {
            int at = folded.indexOf(word);
            subject = at >= 0 ? Math.min(subject, at) : subject;
        }
        String before = withoutYear(folded.substring(0, subject));
        String bare = before.startsWith("关于印发") ? before.substring("关于印发".length()) : before;
        return AgencyName.clean(bare).orElse(null);
    }

    private static String withoutYear(String text) {
        for (int i = 0; i + 4 < text.length(); i++) {
            boolean year = text.substring(i, i + 4)
                    .chars()
                    .allMatch(c -> (c >= '0' && c <= '9') || "二〇○零一三四五六七八九".indexOf(c) >= 0);
            int mark = i + 4;
            while (year && mark < text.length() && text.charAt(mark) == ' ') {
                mark++;
            }
            if (year && mark < text.length() && text.charAt(mark) == '年') {
                int end = text.startsWith("度", mark + 1) ? mark + 2 : mark + 1;
                return text.substring(0, i) + text.substring(end);
            }
        }
        return text;
    }
}
