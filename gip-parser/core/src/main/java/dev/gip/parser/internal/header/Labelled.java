package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.util.Optional;

/** A value that stands behind its label on a line with several of them: {@code 发布日期:2018-02-28 信息来源: 某局 责任编辑:}. */
final class Labelled {

    private Labelled() {}

    /** What stands behind a label, up to the next label; empty where the label is not there. */
    static Optional<String> value(String line, String label) {
        String folded = LabelText.fold(line);
        int at = folded.indexOf(label);
        if (at < 0 || (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1)))) {
            return Optional.empty();
        }
        int start = at + label.length();
        while (start < folded.length() && " :|]】".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        if (start == at + label.length() && start < folded.length()) {
            return Optional.empty();
        }
        String rest = folded.substring(start);
        return Optional.of(rest.substring(0, end(rest)).strip());
    }

    /** The value ends before the word that the next colon follows; colons of a time of day do not count. */
    private static int end(String rest) {
        int colon = rest.indexOf(':');
        while (colon > 0 && Character.isDigit(rest.charAt(colon - 1))) {
            colon = rest.indexOf(':', colon + 1);
        }
        if (colon < 0) {
            return rest.length();
        }
        int space = rest.lastIndexOf(' ', colon);
        return space < 0 ? rest.length() : space;
    }
}
