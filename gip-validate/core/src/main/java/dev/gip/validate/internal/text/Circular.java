package dev.gip.validate.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A circular or an order that reports cite.
 *
 * @param issuer the letters before its year, or 国务院令
 * @param year its year in brackets; empty for an order
 * @param number its number
 * @param first the first year reported on that may cite it; null for no bound
 * @param last the last such year; null for no bound
 * @param subject what it is
 */
public record Circular(
        String issuer,
        String year,
        String number,
        @Nullable Integer first,
        @Nullable Integer last,
        String subject) {

    static final List<Circular> KNOWN =
            WordLists.load("circulars.words").stream().map(Circular::of).toList();

    private static final String FORM = "格式";

    private static Circular of(List<String> line) {
        return new Circular(line.get(0), line.get(1), line.get(2), bound(line.get(3)), bound(line.get(4)), line.get(5));
    }

    private static @Nullable Integer bound(String year) {
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    /** Its number as it is printed. */
    public String printed() {
        return year.isEmpty() ? issuer + "第" + number + "号" : issuer + "〔" + year + "〕" + number + "号";
    }

    /** Whether a report on a year may cite it. */
    public boolean fits(int reported) {
        return (first == null || first <= reported) && (last == null || reported <= last);
    }

    boolean isOnForm() {
        return subject.contains(FORM);
    }
}
