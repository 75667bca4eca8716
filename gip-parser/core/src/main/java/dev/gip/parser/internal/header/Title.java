package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report, taken apart: agency and year in any order before or inside {@code 政府信息公开…报告}.
 *
 * @param text the title on one line
 * @param agency the body it names; null where it names none
 * @param year the year it names; null where it names none, or two
 */
record Title(String text, @Nullable String agency, @Nullable Integer year) {

    private static final int LONGEST = 90;

    private static final List<String> SUBJECT = HeaderWords.of("title.subject");
    private static final List<String> KIND = HeaderWords.of("title.kind");
    private static final List<String> BETWEEN = HeaderWords.of("title.between");
    private static final List<String> TAIL = HeaderWords.of("title.tail");
    private static final List<String> LETTER = HeaderWords.of("title.letter");
    private static final List<String> CALL = HeaderWords.of("title.call");
    private static final List<String> NOT_A_TITLE = HeaderWords.of("title.no.start");

    private static final String ABOUT = "关于";
    private static final String PEOPLES = "人民";
    private static final String GOVERNMENT = "政府";

    /** Reads a line as a title; empty where it is none. */
    static Optional<Title> of(String line) {
        String text = line.replace('\n', ' ').strip();
        String words = compact(text);
        if (words.length() > LONGEST
                || isProse(words)
                || HeaderWords.start(words, NOT_A_TITLE).isPresent()) {
            return Optional.empty();
        }
        int end = kindEnd(words);
        if (end < 0) {
            return Optional.empty();
        }
        String head = beforeKind(words.substring(0, end));
        Optional<String> subject = HeaderWords.end(head, SUBJECT);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        String before = head.substring(0, head.length() - subject.get().length());
        boolean split = before.endsWith(PEOPLES) && subject.get().startsWith(GOVERNMENT);
        String name = split ? before + GOVERNMENT : before;
        boolean call =
                words.endsWith("通知") && before.contains(ABOUT) && CALL.stream().anyMatch(before::contains);
        String agency = TitleAgency.find(name, words, end, withoutMarks(text));
        return call ? Optional.empty() : Optional.of(new Title(text, agency, year(words, end)));
    }

    private static @Nullable Integer year(String words, int end) {
        List<Years.Span> years = Years.in(words.substring(0, end));
        return Years.only(years.isEmpty() ? Years.in(words.substring(end)) : years);
    }

    /** Whether this is the title of a letter that a report is sent round with. */
    boolean isLetter() {
        return LETTER.stream().anyMatch(text::endsWith);
    }

    /** How much a title says: a title that names year and body is one beyond doubt, a bare 政府信息公开年报 may be a menu. */
    int weight() {
        return (year == null ? 0 : 2) + (agency == null ? 0 : 1);
    }

    /** The words without blanks, quotes and the marks of the names of books; with half-width brackets. */
    static String compact(String text) {
        return LabelText.fold(withoutMarks(text));
    }

    private static String withoutMarks(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!LabelText.isSpace(c) && "《》“”\"＂".indexOf(c) < 0) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static boolean isProse(String words) {
        return words.chars().anyMatch(c -> "。>,;、!?:|".indexOf(c) >= 0);
    }

    /** The end of the last 报告 or 年报 that nothing follows but what may stand behind a title; -1 where there is none. */
    private static int kindEnd(String words) {
        int end = -1;
        for (String kind : KIND) {
            int at = words.lastIndexOf(kind);
            end = at < 0 ? end : Math.max(end, at + kind.length());
        }
        // The report 的报告 of a letter that sends one stands behind the title proper.
        if (end > 0 && words.startsWith("的报告", end - 3)) {
            int inner = kindEnd(words.substring(0, end - 3));
            end = inner > 0 ? inner : end;
        }
        return end > 0 && isTail(words.substring(end)) ? end : -1;
    }

    private static boolean isTail(String words) {
        String rest = words;
        while (!rest.isEmpty()) {
            Optional<String> known = HeaderWords.start(rest, TAIL);
            int bracket = closing(rest);
            // Items of a list have their date behind them.
            if (bracket > 0 && rest.substring(0, bracket).indexOf('-') > 0) {
                return false;
            }
            if (known.isPresent()) {
                rest = rest.substring(known.get().length());
            } else if (bracket > 0) {
                rest = rest.substring(bracket);
            } else {
                return !Years.in(rest).isEmpty()
                        && Years.without(rest, Years.in(rest)).isEmpty();
            }
        }
        return true;
    }

    /** The end of what stands in brackets at the beginning; 0 where none stand there. */
    static int closing(String words) {
        int open = words.isEmpty() ? -1 : "([【〔".indexOf(words.charAt(0));
        return open < 0 ? 0 : words.indexOf(")]】〕".charAt(open)) + 1;
    }

    /** What stands before the words 工作年度 and their like; years among them are left out too. */
    private static String beforeKind(String words) {
        String head = words;
        Optional<String> kind = HeaderWords.end(head, KIND);
        head = kind.isPresent() ? head.substring(0, head.length() - kind.get().length()) : head;
        while (true) {
            Optional<String> between = HeaderWords.end(head, BETWEEN);
            List<Years.Span> years = Years.in(head);
            Years.Span last = years.isEmpty() ? null : years.get(years.size() - 1);
            if (last != null && last.end() == head.length()) {
                head = head.substring(0, last.start());
            } else if (between.isPresent()) {
                head = head.substring(0, head.length() - between.get().length());
            } else {
                return head;
            }
        }
    }
}
