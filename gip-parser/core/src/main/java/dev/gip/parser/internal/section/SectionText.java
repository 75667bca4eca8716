package dev.gip.parser.internal.section;

import dev.gip.model.form.Form;
import dev.gip.model.form.TableDefinition;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the lines that an agency wrote from what the form, the page or another table puts between them. */
final class SectionText {

    /** A longer cell is text that was laid out as a table. */
    private static final int LONGEST_CELL = 60;

    /** A shorter end of a note may be anyone's words. */
    private static final int SHORTEST_NOTE = 20;

    /** What stands round the number of a page; a line with other signs is a formula, and the agency's. */
    private static final String AROUND_NUMBER = " -—–·";

    /** What lines without words end with; {@code \0} stands for no letter at all. */
    private static final String NUMERALS = "\0" + "0123456789一二三四五六七八九十";

    private final List<String> notes;
    private final Set<String> boilerplate = Set.copyOf(SectionWords.BOILERPLATE);

    /** What notes, boilerplate and bare numbers end with: most lines do not, and need no closer look. */
    private final BitSet lastLetters = new BitSet();

    SectionText(Form form) {
        notes = form.tables().stream()
                .map(TableDefinition::note)
                .filter(Objects::nonNull)
                .map(note -> LabelText.of(note).core())
                .toList();
        Stream.concat(notes.stream(), boilerplate.stream())
                .forEach(words -> lastLetters.set(words.charAt(words.length() - 1)));
        NUMERALS.chars().forEach(lastLetters::set);
    }

    /** The text of a line, to which the places of headings refer. */
    static String of(Line line) {
        Field sole = CandidateScan.soleField(line);
        return sole == null ? line.text() : sole.text();
    }

    /** A part of a line; the line itself where it is all of it, empty where it is nothing. */
    static Optional<Line> part(Line line, int from, int to) {
        String text = of(line);
        int stop = Math.min(to, text.length());
        if (from >= stop) {
            return Optional.empty();
        }
        if (from == 0 && stop == text.length()) {
            return Optional.of(line);
        }
        Field whole = line.fields().stream()
                .filter(field -> !field.isBlank())
                .findFirst()
                .orElse(line.fields().get(0));
        String part = text.substring(from, stop).strip();
        return Optional.of(
                new Line(Shape.PLAIN, line.segment(), List.of(whole.part(part, text.indexOf(part, from), 0, 1))));
    }

    /** Whether a line is a row of a table: several cells, none of which is prose. */
    static boolean isRow(Line line) {
        return line.shape() != Shape.PLAIN
                && line.fields().stream().filter(field -> !field.isBlank()).count() > 1
                && line.fields().stream()
                        .noneMatch(field -> field.text().length() > LONGEST_CELL
                                || field.text().indexOf('。') >= 0);
    }

    /** Whether no agency wrote a line: the note of a table, words of the template, a bare page number. */
    boolean isForeign(String line) {
        if (!lastLetters.get(LabelText.lastLetter(line))) {
            return false;
        }
        String core = LabelText.of(line).core();
        return core.isEmpty()
                || boilerplate.contains(core)
                || isNumberOfPage(line)
                || (core.length() >= SHORTEST_NOTE && notes.stream().anyMatch(note -> note.endsWith(core)));
    }

    private static boolean isNumberOfPage(String line) {
        return line.chars()
                .map(c -> LabelText.fold((char) c))
                .allMatch(c -> (c >= '0' && c <= '9') || AROUND_NUMBER.indexOf(c) >= 0);
    }
}
