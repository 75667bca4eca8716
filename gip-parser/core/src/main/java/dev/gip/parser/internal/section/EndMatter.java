package dev.gip.parser.internal.section;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.header.AgencyName;
import dev.gip.parser.internal.header.Dates;
import dev.gip.parser.internal.header.Signature;
import dev.gip.parser.internal.header.SiteLine;
import dev.gip.parser.internal.kind.References;
import java.util.List;

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
            if (Signature.isSigned(text)) {
                return i;
            }
            if (isSite(text)) {
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

    private static boolean isSite(String text) {
        return (SectionWords.SITE.stream().anyMatch(text::startsWith) && text.length() < 60)
                || References.isFile(text)
                || SiteLine.is(text);
    }
}
