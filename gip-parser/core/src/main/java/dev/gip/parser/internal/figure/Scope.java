package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.figure.Token.Day;
import org.jspecify.annotations.Nullable;

/** Which time a sentence speaks of where it stands; the reporting year until it says another. */
final class Scope {

    private enum Time {
        UNSAID,
        /** A day or year is said by which the reporting year ends. */
        YEAR_END,
        REPORTING_YEAR,
        /** All years up to now. */
        RUNNING,
        OTHER
    }

    private final @Nullable Integer reportingYear;
    private Time time = Time.UNSAID;
    private boolean sum;
    private boolean until;
    private boolean range;

    Scope(@Nullable Integer reportingYear) {
        this.reportingYear = reportingYear;
    }

    Scope copy() {
        Scope copy = new Scope(reportingYear);
        copy.time = time;
        copy.sum = sum;
        copy.until = until;
        return copy;
    }

    /** Takes a word that tells a time; others leave it as it is. */
    void take(Token token, @Nullable Meaning before) {
        boolean ranges = range && time == Time.OTHER;
        range = token.meaning() == Meaning.TO && (before == Meaning.YEAR || before == Meaning.DATE);
        if (ranges && (token.meaning() == Meaning.YEAR || token.meaning() == Meaning.DATE)) {
            return;
        }
        switch (token.meaning()) {
            case THIS_YEAR -> set(Time.REPORTING_YEAR);
            case OTHER_YEAR -> set(Time.OTHER);
            case RUNNING -> set(Time.RUNNING);
            case SUM -> sum = true;
            case AS_OF -> until = true;
            case YEAR -> takeYear(token, before);
            case DATE -> takeDate(token);
            default -> {}
        }
    }

    private void set(Time newTime) {
        time = newTime;
        sum = false;
    }

    private void takeYear(Token token, @Nullable Meaning before) {
        boolean compared = before == Meaning.COMPARED || before == Meaning.CARRY;
        if (!compared && token.day() != null) {
            set(!isReported(token.day()) ? Time.OTHER : until ? Time.YEAR_END : Time.REPORTING_YEAR);
        }
    }

    private void takeDate(Token token) {
        Day day = token.day();
        if (day == null) {
            return;
        }
        boolean otherYear = day.year() != 0 && !isReported(day);
        boolean stays = day.year() == 0 && time == Time.OTHER;
        if (otherYear || stays) {
            set(Time.OTHER);
        } else if (day.isLast() && (until || time != Time.UNSAID || day.day() == 31)) {
            set(until ? Time.YEAR_END : Time.REPORTING_YEAR);
        } else if (day.isFirst() && day.day() == 1) {
            set(Time.REPORTING_YEAR);
        } else {
            set(Time.OTHER);
        }
    }

    private boolean isReported(Day day) {
        return reportingYear != null && day.year() == reportingYear;
    }

    /** Whether a number here is of the reporting year; a sum must be said to be of it. */
    boolean isReportingYear() {
        return time != Time.OTHER && time != Time.RUNNING && (!sum || time == Time.REPORTING_YEAR);
    }

    /** Whether a statement that there were none takes the reporting year in. */
    boolean includesReportingYear() {
        return time != Time.OTHER;
    }
}
