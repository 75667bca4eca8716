package dev.gip.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a cell is written where people read it: in Markdown, in messages, on the command line.
 *
 * <p>Numbers are plain decimals followed by their unit, blanks are empty, signs and words stand as in the source.
 * Absent and unresolved cells are marked so that no one takes them for blanks: {@code 〔缺〕} and
 * {@code 〔未定：3｜5〕} with the candidates. Where the words of a candidate have a sign of the mark itself, a backslash
 * stands before it, so that the candidates can always be told apart.
 *
 * @since 0.1
 */
public final class CellNotation {

    private static final String ABSENT = "〔缺〕";
    private static final String UNRESOLVED_START = "〔未定";
    private static final String UNRESOLVED_END = "〕";
    private static final String UNRESOLVED_BLANK = "空";
    private static final char COLON = '：';
    private static final char SEPARATOR = '｜';
    private static final char OPEN = '〔';
    private static final char CLOSE = '〕';
    private static final char ESCAPE = '\\';
    private static final Pattern SIGNS = Pattern.compile("[｜〔〕\\\\]");

    private CellNotation() {}

    /**
     * Writes a cell.
     *
     * @param cell any cell
     * @return its notation; empty for a blank cell
     */
    public static String print(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            String unit = number.unit();
            return number.value().toPlainString() + (unit == null ? "" : unit);
        }
        if (cell instanceof Cell.Symbol symbol) {
            return symbol.text();
        }
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Unresolved unresolved) {
            return printUnresolved(unresolved);
        }
        return cell.kind() == CellKind.ABSENT ? ABSENT : "";
    }

    private static String printUnresolved(Cell.Unresolved cell) {
        if (cell.candidates().isEmpty()) {
            return UNRESOLVED_START + UNRESOLVED_END;
        }
        return cell.candidates().stream()
                .map(CellNotation::printCandidate)
                .collect(Collectors.joining(String.valueOf(SEPARATOR), UNRESOLVED_START + COLON, UNRESOLVED_END));
    }

    private static String printCandidate(Cell candidate) {
        return switch (candidate.kind()) {
            case BLANK -> UNRESOLVED_BLANK;
            case ABSENT, UNRESOLVED -> print(candidate);
            case NUMBER, SYMBOL, TEXT -> escape(print(candidate));
        };
    }

    private static String escape(String words) {
        return words.equals(UNRESOLVED_BLANK)
                ? ESCAPE + words
                : SIGNS.matcher(words).replaceAll("\\\\$0");
    }

    /**
     * Recognises the two marks; what else may stand in a cell is the reader's business.
     *
     * @param text the text of a cell
     * @return the absent cell for {@code 〔缺〕}; for {@code 〔未定：…〕} the texts of its candidates are not read, use
     *     {@link #candidates(String)}; empty for any other text
     */
    public static Optional<CellKind> mark(String text) {
        if (text.equals(ABSENT)) {
            return Optional.of(CellKind.ABSENT);
        }
        return isUnresolved(text) ? Optional.of(CellKind.UNRESOLVED) : Optional.empty();
    }

    /** Whether one mark spans the whole text: not so for {@code 〔未定稿〕}, nor for two marks in a row. */
    private static boolean isUnresolved(String text) {
        if (!text.startsWith(UNRESOLVED_START) || !text.endsWith(UNRESOLVED_END)) {
            return false;
        }
        String inner = inner(text);
        return inner.isEmpty() || (inner.charAt(0) == COLON && isBalanced(inner));
    }

    private static String inner(String mark) {
        return mark.substring(UNRESOLVED_START.length(), mark.length() - UNRESOLVED_END.length());
    }

    private static boolean isBalanced(String inner) {
        int depth = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == ESCAPE && ++i == inner.length()) {
                return false;
            }
            depth += c == OPEN ? 1 : c == CLOSE ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /**
     * The candidates inside an unresolved mark.
     *
     * @param mark a text for which {@link #mark(String)} gives {@link CellKind#UNRESOLVED}
     * @return the texts of the candidates, empty text for a blank one; an empty list where the mark names none
     */
    public static List<String> candidates(String mark) {
        String inner = inner(mark);
        List<String> candidates = new ArrayList<>();
        if (inner.isEmpty()) {
            return candidates;
        }
        int start = 1;
        int depth = 0;
        for (int i = 1; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == ESCAPE) {
                i++;
            } else if (c == SEPARATOR && depth == 0) {
                candidates.add(candidate(inner.substring(start, i)));
                start = i + 1;
            } else {
                depth += c == OPEN ? 1 : c == CLOSE ? -1 : 0;
            }
        }
        candidates.add(candidate(inner.substring(start)));
        return candidates;
    }

    private static String candidate(String written) {
        if (written.equals(UNRESOLVED_BLANK)) {
            return "";
        }
        // A mark within the mark: whoever reads it finds its signs as they were written.
        if (written.indexOf(OPEN) == 0) {
            return written;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean escape = written.charAt(i) == ESCAPE && i + 1 < written.length();
            words.append(written.charAt(escape ? ++i : i));
        }
        return words.toString();
    }
}
