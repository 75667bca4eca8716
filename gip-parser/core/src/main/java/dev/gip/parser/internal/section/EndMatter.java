package dev.gip.parser.internal.section;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.AgencyName;
import dev.gip.parser.internal.header.Dates;
import java.util.List;
import java.util.Locale;

/** Finds where a report ends: its signature and date, an attachment, or what the site prints below. */
final class EndMatter {

    private static final int LONGEST_SIGNATURE = 60;

    private EndMatter() {}

    /** Index of the first line of the end matter; the number of lines where there is none. */
    static int start(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Dates.isDate(text)) {
                boolean signed =
                        i > from && AgencyName.isAgency(lines.get(i - 1).text());
                return signed ? i - 1 : i;
            }
            if (isSigned(text) || isSite(text)) {
                return i > from + 1 && isBareSignature(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        int last = lines.size() - 1;
        return last > from && isBareSignature(lines.get(last)) ? last : lines.size();
    }

    /** Whether a line is the name of a body and nothing else: no date need stand below it at the end of a text. */
    private static boolean isBareSignature(Line line) {
        return AgencyName.isAgency(line.text());
    }

    /** Whether a line is the name of a body and a date. */
    private static boolean isSigned(String text) {
        int gap = text.length() > LONGEST_SIGNATURE ? -1 : text.lastIndexOf(' ');
        return gap > 0 && Dates.isDate(text.substring(gap + 1)) && AgencyName.isAgency(text.substring(0, gap));
    }

    private static boolean isSite(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (SectionWords.SITE.stream().anyMatch(text::startsWith) && text.length() < 60)
                || SectionWords.FILE.stream().anyMatch(lower::endsWith);
    }
}
