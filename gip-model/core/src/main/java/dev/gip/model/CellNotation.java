package dev.gip.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a cell is written where people read it: in Markdown, in messages, on the command line.
 *
 * <p>Numbers are plain decimals followed by their unit, blanks are empty, signs and words stand as in the source.
 * Absent and unresolved cells are marked so that no one takes them for blanks: {@code 〔缺〕} and
 * {@code 〔未定：3｜5〕} with the candidates.
 *
 * @since 0.1
 */
public final class CellNotation {

    private static final String ABSENT = "〔缺〕";
    private static final String UNRESOLVED_START = "〔未定";
    private static final String UNRESOLVED_END = "〕";
    private static final String UNRESOLVED_BLANK = "空";
    private static final char SEPARATOR = '｜';

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
                .map(candidate -> candidate.kind() == CellKind.BLANK ? UNRESOLVED_BLANK : print(candidate))
                .collect(Collectors.joining(String.valueOf(SEPARATOR), UNRESOLVED_START + "：", UNRESOLVED_END));
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
        boolean unresolved = text.startsWith(UNRESOLVED_START) && text.endsWith(UNRESOLVED_END);
        return unresolved ? Optional.of(CellKind.UNRESOLVED) : Optional.empty();
    }

    /**
     * The candidates inside an unresolved mark.
     *
     * @param mark a text for which {@link #mark(String)} gives {@link CellKind#UNRESOLVED}
     * @return the texts of the candidates, empty text for a blank one; an empty list where the mark names none
     */
    public static List<String> candidates(String mark) {
        String inner = mark.substring(UNRESOLVED_START.length(), mark.length() - UNRESOLVED_END.length());
        List<String> candidates = new ArrayList<>();
        if (inner.isEmpty()) {
            return candidates;
        }
        int start = 1;
        for (int i = 1; i <= inner.length(); i++) {
            if (i == inner.length() || inner.charAt(i) == SEPARATOR) {
                String candidate = inner.substring(start, i);
                candidates.add(candidate.equals(UNRESOLVED_BLANK) ? "" : candidate);
                start = i + 1;
            }
        }
        return candidates;
    }
}
