package dev.gip.parser.internal.section;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.section.Candidate.Match;
import dev.gip.parser.internal.section.HeadingNames.Name;
import dev.gip.parser.internal.section.Numbering.Style;
import dev.gip.parser.internal.token.TokenLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds headings that the form knows by name: on lines of their own, broken over lines, or inside a text. */
final class NameScan {

    /** How many lines a heading is broken over at most, the first not counted. */
    private static final int MOST_MORE_LINES = 2;

    /** A name so long heads a section even where no mark parts it from the text behind it. */
    private static final int LONG_NAME = 8;

    private static final String PARTS_FROM_TEXT = " :。(\n";
    private static final String BETWEEN = " 。:：\n\u3000\u00A0";
    private static final String ENDS_SENTENCE = "。!;:)\n \"”";

    /** What stands between the names of a list of parts: {@code 本报告包括：一、总体情况；二、…}. */
    private static final String LISTS = ";、,";

    private final HeadingNames names;
    private final List<TokenLine> lines;
    private final List<Candidate> found;

    /** A scan that adds what it finds to a list. */
    NameScan(HeadingNames names, List<TokenLine> lines, List<Candidate> found) {
        this.names = names;
        this.lines = lines;
        this.found = found;
    }

    /** Reads the name with which a line begins; false where it begins with none. */
    boolean readFirst(int index, Field field, String text, int start, @Nullable Numbering printedNumber) {
        Numbering number = printedNumber == null ? withoutMark(text, start) : printedNumber;
        Name name = names.at(text, number == null ? start : number.end());
        if (number != null
                && text.length() <= CandidateScan.LONGEST
                && readBroken(index, field, text, start, number, name)) {
            return true;
        }
        boolean heads = name != null && (isAlone(text, name) || parts(text, name, number));
        if (name == null || !heads) {
            return false;
        }
        add(index, field, text, start, name, number);
        return true;
    }

    /** {@code 一总体情况}, of which the mark behind the number is lost. */
    private @Nullable Numbering withoutMark(String text, int start) {
        int ordinal = start < text.length() ? Numbering.valueOf(text.substring(start, start + 1)) : 0;
        Name name = ordinal == 0 ? null : names.at(text, start + 1);
        return name != null && isAlone(text, name) && !Character.isDigit(text.charAt(start))
                ? new Numbering(Style.NUMERAL, ordinal, start + 1)
                : null;
    }

    /** A heading that goes on with the next lines: its name is known only with those. */
    private boolean readBroken(int index, Field field, String text, int start, Numbering number, @Nullable Name own) {
        if (own != null && !isAlone(text, own)) {
            return false;
        }
        String printed = CandidateScan.printed(field.text().substring(start));
        String joined = text;
        for (int last = index + 1; last <= index + MOST_MORE_LINES && last < lines.size(); last++) {
            Field next = CandidateScan.soleField(lines.get(last).line());
            if (next == null
                    || next.text().length() > CandidateScan.LONGEST
                    || Numbering.at(LabelText.fold(next.text()), 0) != null) {
                return false;
            }
            int before = joined.length();
            joined += LabelText.fold(next.text());
            printed += CandidateScan.printed(next.text());
            Name name = names.at(joined, number.end());
            boolean longer = name != null && name.end() > before && (own == null || name.letters() > own.letters());
            if (name != null && longer && isAlone(joined, name)) {
                SourceLocation place = CandidateScan.place(
                        field, start, CandidateScan.printed(field.text().substring(start)));
                int end = next.text().length();
                found.add(new Candidate(
                        new Heading(index, start, last, end, name.key(), number.ordinal(), printed, place, 0),
                        number.style(),
                        Match.NAME,
                        name.letters(),
                        true));
                return true;
            }
        }
        return false;
    }

    /** Names inside a text: each numbered, and behind the end of a sentence or with its official number. */
    void readInline(int index, Field field, String text, int from) {
        boolean listing = false;
        for (int i = from; i < text.length(); i++) {
            Numbering number = Numbering.at(text, i);
            Name name = number == null || !number.style().isNumbered() ? null : names.at(text, number.end());
            if (number == null || name == null || !mayBegin(text, i, number, name)) {
                continue;
            }
            boolean listed = name.end() < text.length() && LISTS.indexOf(text.charAt(name.end())) >= 0;
            if (!listing && !listed && (isAlone(text, name) || parts(text, name, number))) {
                add(index, field, text, i, name, number);
            }
            listing |= listed;
            i = name.end() - 1;
        }
    }

    private boolean mayBegin(String text, int at, Numbering number, Name name) {
        boolean official = number.style() == Style.NUMERAL && names.ordinal(name.key()) == number.ordinal();
        return official || ENDS_SENTENCE.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether nothing but punctuation and the page number of a table of contents follows a name. */
    private static boolean isAlone(String text, Name name) {
        for (int i = name.end(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || c == '(') {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stands apart from what follows it, so that it heads it. */
    private boolean parts(String text, Name name, @Nullable Numbering number) {
        char next = text.charAt(name.end());
        if (number == null || !number.style().isNumbered()) {
            return next == ':' || next == '。' || next == '\n';
        }
        boolean official = names.ordinal(name.key()) == number.ordinal() && name.letters() >= LONG_NAME;
        return PARTS_FROM_TEXT.indexOf(next) >= 0
                || HeadingNames.yearEnd(text, name.end()) > name.end()
                || (official && LISTS.indexOf(next) < 0);
    }

    private void add(int index, Field field, String text, int start, Name name, @Nullable Numbering number) {
        String raw = field.text();
        boolean alone = isAlone(text, name);
        int rest = alone ? raw.length() : name.end();
        while (rest < raw.length() && BETWEEN.indexOf(raw.charAt(rest)) >= 0) {
            rest++;
        }
        String printed = CandidateScan.printed(raw.substring(start, alone ? raw.length() : name.end()));
        int ordinal = number == null ? 0 : number.ordinal();
        found.add(new Candidate(
                new Heading(
                        index,
                        start,
                        index,
                        rest,
                        name.key(),
                        ordinal,
                        printed,
                        CandidateScan.place(field, start, printed),
                        0),
                number == null ? Style.NONE : number.style(),
                Match.NAME,
                name.letters(),
                alone));
    }
}
