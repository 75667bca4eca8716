package dev.gip.parser.internal.section;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.AgencyName;
import dev.gip.parser.internal.header.Dates;
import java.util.List;
import java.util.Locale;

/** Finds where a report ends: its signature and date, an attachment, or what the site prints below. */
final class EndMatter {

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
            if (isSite(text)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isSite(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (SectionWords.SITE.stream().anyMatch(text::startsWith) && text.length() < 60)
                || SectionWords.FILE.stream().anyMatch(lower::endsWith);
    }
}
