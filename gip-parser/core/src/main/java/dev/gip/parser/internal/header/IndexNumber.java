package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence.Certainty;
import java.util.List;
import java.util.Optional;

/** The number under which a site keeps a document (索引号). */
final class IndexNumber {

    private static final int LONGEST = 60;

    /** An index number that stands alone has letters or digits of the publisher, the year, and a running number. */
    private static final int SHORTEST_ALONE = 12;

    private IndexNumber() {}

    static Optional<Stated<String>> find(List<TextLine> front, LabelledFacts facts) {
        return facts.first(IndexNumber::labelled, "label.index")
                .or(() -> front.stream()
                        .filter(line -> isUnmistakable(line.text()))
                        .map(line -> Stated.in(line, line.text(), Certainty.DERIVED))
                        .findFirst());
    }

    /** The value of a label; words for none, numbers of documents and broken values are none. */
    private static Optional<String> labelled(String value) {
        int space = value.indexOf(' ');
        String number = space < 0 ? value : value.substring(0, space);
        boolean sound = number.length() <= LONGEST
                && number.chars().anyMatch(c -> c >= '0' && c <= '9')
                && number.chars().noneMatch(c -> "〔[〕]:：,，。".indexOf(c) >= 0)
                && !number.startsWith("/")
                && !number.endsWith("None")
                && !number.endsWith("null");
        return sound ? Optional.of(number) : Optional.empty();
    }

    private static boolean isUnmistakable(String text) {
        int year = text.length() < SHORTEST_ALONE ? -1 : Math.max(text.indexOf("/20"), text.indexOf("-20"));
        if (year < 3 || text.length() > LONGEST || year + 6 >= text.length()) {
            return false;
        }
        boolean plain = text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '/' || c == '-'));
        String serial = text.substring(year + 5);
        return plain
                && Dates.first(text).isEmpty()
                && isDigits(text.substring(year + 1, year + 5))
                && serial.startsWith("-")
                && serial.length() > 3
                && isDigits(serial.substring(1).replace("-", ""));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
