package dev.gip.model.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form's data file: {@code keyword key flag… [attribute] < parent | official label | variant…}.
 *
 * @param keyword the first word
 * @param rest everything after the first word
 */
record Statement(String keyword, String rest) {

    private static final String UNVERIFIED = "unverified";

    static Statement parse(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? new Statement(line, "")
                : new Statement(
                        line.substring(0, space), line.substring(space + 1).strip());
    }

    private String head() {
        int bar = rest.indexOf('|');
        return bar < 0 ? rest : rest.substring(0, bar);
    }

    private List<String> words() {
        String head = head();
        int bracket = head.indexOf('[');
        int less = head.indexOf('<');
        int end = bracket >= 0 ? bracket : less >= 0 ? less : head.length();
        return Arrays.stream(head.substring(0, end).strip().split(" +", -1)).toList();
    }

    String key() {
        String key = words().get(0);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the key after '" + keyword + "' is missing");
        }
        return key;
    }

    List<String> flags() {
        return words().stream().skip(1).filter(word -> !word.equals(UNVERIFIED)).toList();
    }

    @Nullable
    String attribute() {
        String head = head();
        int start = head.indexOf('[');
        if (start < 0) {
            return null;
        }
        int end = head.indexOf(']', start);
        if (end < 0) {
            throw new IllegalArgumentException("'[' is never closed");
        }
        return head.substring(start + 1, end);
    }

    @Nullable
    String parent() {
        String head = head();
        int less = head.indexOf('<');
        return less < 0 ? null : head.substring(less + 1).strip();
    }

    Label label() {
        List<String> parts =
                Arrays.stream(rest.split("\\|", -1)).skip(1).map(String::strip).toList();
        if (parts.isEmpty() || parts.get(0).isEmpty()) {
            throw new IllegalArgumentException("the official label is missing; write '| label'");
        }
        return new Label(parts.get(0), parts.subList(1, parts.size()), !words().contains(UNVERIFIED));
    }
}
