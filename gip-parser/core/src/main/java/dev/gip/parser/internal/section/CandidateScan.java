package dev.gip.parser.internal.section;

import dev.gip.model.CellRef;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.section.Candidate.Match;
import dev.gip.parser.internal.section.HeadingNames.Name;
import dev.gip.parser.internal.section.Numbering.Style;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through the lines of a document for words that may head a section. */
final class CandidateScan {

    /** No heading is longer. */
    private static final int LONGEST = 48;

    /** A heading that the form does not know is short. */
    private static final int LONGEST_LOCAL = 24;

    /** A name so long heads a section even where no mark parts it from the text behind it. */
    private static final int LONG_NAME = 8;

    private static final String PARTS_FROM_TEXT = " :。(\n";
    private static final String ENDS_SENTENCE = "。!;:)\n \"”";

    /** What stands between the names of a list of parts: {@code 本报告包括：一、总体情况；二、…}. */
    private static final String LISTS = ";、,";

    private final HeadingNames names;
    private final Set<String> labels;
    private final List<TokenLine> lines;
    private final List<Candidate> found = new ArrayList<>();

    private CandidateScan(HeadingNames names, Set<String> labels, List<TokenLine> lines) {
        this.names = names;
        this.labels = labels;
        this.lines = lines;
    }

    /**
     * The candidates in the order of the source.
     *
     * @param labels the labels of the form's tables, normalised; a piece of one heads no section
     */
    static List<Candidate> of(HeadingNames names, Set<String> labels, List<TokenLine> lines) {
        CandidateScan scan = new CandidateScan(names, labels, lines);
        for (int i = 0; i < lines.size(); i++) {
            Field field = soleField(lines.get(i).line());
            if (field != null && !scan.isRowLabel(i)) {
                scan.scan(i, field);
            }
        }
        return scan.found;
    }

    /** The one field that shows something; null where there are more. */
    static @Nullable Field soleField(Line line) {
        Field sole = null;
        for (Field field : line.fields()) {
            if (!field.isBlank()) {
                if (sole != null) {
                    return null;
                }
                sole = field;
            }
        }
        return sole;
    }

    /** Whether a line is a label of a table with more of the table on the next line. */
    private boolean isRowLabel(int index) {
        return lines.get(index).tokens().stream().anyMatch(Token::isLabel) && isTableLine(index + 1);
    }

    private boolean isTableLine(int index) {
        return index < lines.size()
                && lines.get(index).tokens().stream()
                        .allMatch(token -> token.isLabel() || token.kind() == Token.Kind.VALUE || token.isBlank());
    }

    private boolean isFigure(int index) {
        return index < lines.size()
                && lines.get(index).tokens().stream().allMatch(token -> token.kind() == Token.Kind.VALUE);
    }

    private void scan(int index, Field field) {
        String text = LabelText.fold(field.text());
        int start = marksEnd(text);
        boolean headed = readFirst(index, field, text, start);
        if (text.length() > LONGEST || headed) {
            readInline(index, field, text, start + 1);
        }
    }

    /** Behind the marks of Markdown and what is left of a lost number. */
    private static int marksEnd(String text) {
        int start = 0;
        while (start < text.length() && "#* )、.:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private boolean readFirst(int index, Field field, String text, int start) {
        Numbering number = Numbering.at(text, start);
        if (number == null && start + 1 < text.length() && Numbering.valueOf(text.substring(start, start + 1)) > 0) {
            number = withoutMark(text, start);
        }
        int from = number == null ? start : number.end();
        Name name = names.at(text, from);
        if (number != null && text.length() <= LONGEST && readBroken(index, field, text, start, number, name)) {
            return true;
        }
        if (name != null && (isAlone(text, name) || parts(text, name, number))) {
            add(index, field, text, start, name, number);
            return true;
        }
        if (number != null && number.style().isNumbered() && text.length() <= LONGEST) {
            readUnnamed(index, field, text, start, number);
        }
        return false;
    }

    /** {@code 一总体情况}, of which the mark behind the number is lost. */
    private @Nullable Numbering withoutMark(String text, int start) {
        Name name = names.at(text, start + 1);
        int ordinal = Numbering.valueOf(text.substring(start, start + 1));
        return name != null && isAlone(text, name) && !Character.isDigit(text.charAt(start))
                ? new Numbering(Style.NUMERAL, ordinal, start + 1)
                : null;
    }

    /** A heading that goes on with the next line: its name is known only with that line. */
    private boolean readBroken(int index, Field field, String text, int start, Numbering number, @Nullable Name own) {
        Field next = index + 1 < lines.size() ? soleField(lines.get(index + 1).line()) : null;
        if (next == null || next.text().length() > LONGEST || (own != null && !isAlone(text, own))) {
            return false;
        }
        String more = LabelText.fold(next.text());
        String both = text + more;
        Name name = names.at(both, number.end());
        boolean longer = name != null && name.end() > text.length() && (own == null || name.letters() > own.letters());
        if (name == null || !longer || !isAlone(both, name) || Numbering.at(more, 0) != null) {
            return false;
        }
        String first = printed(field.text().substring(start));
        String printed = first + printed(next.text());
        found.add(new Candidate(
                new Heading(
                        index,
                        start,
                        index + 1,
                        next.text().length(),
                        name.key(),
                        number.ordinal(),
                        printed,
                        place(field, start, first),
                        0),
                number.style(),
                Match.NAME,
                name.letters(),
                true));
        return true;
    }

    /** Names inside a text: each numbered, and behind the end of a sentence or with its official number. */
    private void readInline(int index, Field field, String text, int from) {
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
        while (rest < raw.length() && " 。:：\n\u3000\u00A0".indexOf(raw.charAt(rest)) >= 0) {
            rest++;
        }
        String printed = printed(raw.substring(start, alone ? raw.length() : name.end()));
        int ordinal = number == null ? 0 : number.ordinal();
        found.add(new Candidate(
                new Heading(index, start, index, rest, name.key(), ordinal, printed, place(field, start, printed), 0),
                number == null ? Style.NONE : number.style(),
                Match.NAME,
                name.letters(),
                alone));
    }

    /** A short line with a number, whose words may tell its subject. */
    private void readUnnamed(int index, Field field, String text, int start, Numbering number) {
        String words = text.substring(number.end());
        String core = HeadingNames.simplify(LabelText.of("、" + words).core());
        int year = HeadingNames.yearEnd(core, 0);
        boolean heads = core.length() > 1
                && core.length() <= LONGEST_LOCAL + year
                && words.indexOf('。') < 0
                && words.indexOf(';') < 0
                && core.chars().skip(year).noneMatch(Character::isDigit)
                && lines.get(index).tokens().stream().noneMatch(Token::isLabel)
                && !isFigure(index + 1)
                && labels.stream().noneMatch(label -> label.startsWith(core));
        if (!heads) {
            return;
        }
        String topic = names.byTopic(core, number.ordinal()).orElse(null);
        String key = topic == null ? CellRef.localKey(core) : topic;
        String printed = printed(field.text().substring(start));
        found.add(new Candidate(
                new Heading(
                        index,
                        start,
                        index,
                        field.text().length(),
                        key,
                        number.ordinal(),
                        printed,
                        place(field, start, printed),
                        0),
                number.style(),
                topic == null ? Match.LOCAL : Match.TOPIC,
                0,
                true));
    }

    private static String printed(String text) {
        int end = text.length();
        while (end > 0 && "*# ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static SourceLocation place(Field field, int start, String printed) {
        return field.part(printed, start, 0, 1).location();
    }
}
