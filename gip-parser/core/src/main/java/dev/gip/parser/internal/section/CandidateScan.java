package dev.gip.parser.internal.section;

import dev.gip.model.CellRef;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.section.Candidate.Match;
import dev.gip.parser.internal.section.HeadingNames.Name;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through the lines of a document for words that may head a section. */
final class CandidateScan {

    /** No heading is longer. */
    static final int LONGEST = 48;

    /** A heading that the form does not know is short. */
    private static final int LONGEST_LOCAL = 24;

    /** A shorter name in front of other words may mean something else with them. */
    private static final int LONG_NAME = 8;

    private final HeadingNames names;
    private final Set<String> labels;
    private final List<TokenLine> lines;
    private final List<Candidate> found = new ArrayList<>();
    private final NameScan byName;

    private CandidateScan(HeadingNames names, Set<String> labels, List<TokenLine> lines) {
        this.names = names;
        this.labels = labels;
        this.lines = lines;
        this.byName = new NameScan(names, lines, found);
    }

    /**
     * The candidates in the order of the source.
     *
     * @param tableLines for every line the key of the table it is known to belong to, or empty
     * @param labels the labels of the form's tables, normalised; a piece of one heads no section
     */
    static List<Candidate> of(HeadingNames names, Set<String> labels, List<TokenLine> lines, List<String> tableLines) {
        CandidateScan scan = new CandidateScan(names, labels, lines);
        for (int i = 0; i < lines.size(); i++) {
            Field field = tableLines.get(i).isEmpty() ? soleField(lines.get(i).line()) : null;
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
        Numbering number = Numbering.at(text, start);
        boolean headed = byName.readFirst(index, field, text, start, number);
        if (!headed && number != null && number.style().isNumbered() && text.length() <= LONGEST) {
            readUnnamed(index, field, text, start, number);
        }
        if (headed || text.length() > LONGEST) {
            byName.readInline(index, field, text, number == null ? start + 1 : number.end());
        }
    }

    /** Behind the marks of Markdown, what is left of a lost number, and words such as {@code 附件：}. */
    private static int marksEnd(String text) {
        int start = 0;
        for (String word : SectionWords.ANNEX) {
            if (text.startsWith(word)) {
                start = word.length();
                break;
            }
        }
        while (start < text.length() && "#* )、.:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** A short line with a number, whose words may tell its subject. */
    private void readUnnamed(int index, Field field, String text, int start, Numbering number) {
        String words = text.substring(number.end());
        String core = LabelText.of("、" + words).core();
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
        Name first = names.at(text, number.end());
        String topic = first != null && first.letters() >= LONG_NAME
                ? first.key()
                : names.byTopic(core, number.ordinal()).orElse(null);
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

    /** A heading without the marks of Markdown behind it. */
    static String printed(String text) {
        int end = text.length();
        while (end > 0 && "*# ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    /** Where a heading stands that begins somewhere in a field. */
    static SourceLocation place(Field field, int start, String printed) {
        return field.part(printed, start, 0, 1).location();
    }
}
