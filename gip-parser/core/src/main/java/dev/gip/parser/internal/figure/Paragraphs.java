package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.section.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, tells headings of parts from text, and has each sentence read. */
final class Paragraphs {

    private static final int SHORTEST_WRAPPED = 20;

    private static final Words UNKNOWN = Words.of(Meaning.UNKNOWN);

    private final @Nullable Integer year;
    private final Body body;
    private final List<Statement> statements;
    private final Words sectionHeading = new Words();
    private final Words partHeading = new Words();
    private Passage passage = new Passage();
    private String section = "";
    /** A line of digits only, of which the next line tells what it is. */
    private @Nullable Field page;
    /** Whether the text broke off inside a sentence, so that the next lines may go on with it. */
    private boolean torn;

    private Paragraphs(@Nullable Integer year, Body body, List<Statement> statements) {
        this.year = year;
        this.body = body;
        this.statements = statements;
    }

    static void read(List<TextLine> lines, @Nullable Integer year, Body body, List<Statement> statements) {
        Paragraphs paragraphs = new Paragraphs(year, body, statements);
        lines.forEach(paragraphs::add);
        paragraphs.closePage();
        paragraphs.close();
    }

    private void add(TextLine text) {
        if (text.heading()) {
            closePage();
        }
        if (text.heading() || !text.section().equals(section)) {
            close();
            section = text.section();
            torn = false;
            partHeading.clear();
        }
        if (text.heading()) {
            sectionHeading.clear();
            sectionHeading.addAll(words(LabelText.fold(text.line().text())));
            return;
        }
        if (section.equals("problems")) {
            return;
        }
        boolean plain = text.line().shape() == Shape.PLAIN;
        for (Field field : text.line().fields()) {
            if (!plain) {
                close();
            }
            if (!field.isBlank()) {
                add(field);
            }
            if (!plain) {
                close();
            }
        }
    }

    private void add(Field field) {
        String folded = LabelText.fold(field.text()).strip();
        if (Shapes.isNumber(folded)) {
            closePage();
            page = field;
            return;
        }
        if (page != null && isMeasured(folded)) {
            passage.add(page);
            page = null;
        }
        closePage();
        boolean numbered = Shapes.numberEnd(folded) > 0;
        boolean goesOn = !passage.isEmpty() && !numbered && isWrapped();
        if (!goesOn) {
            close();
            if (Shapes.isHeading(folded, numbered)) {
                partHeading.clear();
                partHeading.addAll(words(folded));
                if (numbered) {
                    return;
                }
                // Without a number it may be the beginning of a sentence that is broken over lines.
            }
        }
        passage.add(field);
    }

    /** Whether the number on the line before is one of the sentence, for its measure word begins this line. */
    private boolean isMeasured(String next) {
        return !passage.isEmpty() && !Numerals.isDigit(passage.last()) && Lexicon.STANDARD.measureEnd(next, 0) > 0;
    }

    /** A number on a line of its own is the page's, and may stand inside a sentence. */
    private void closePage() {
        if (page != null) {
            page = null;
            boolean broken = !passage.isEmpty() && Shapes.SENTENCE_ENDS.indexOf(passage.last()) < 0;
            close();
            torn = broken;
        }
    }

    /** In front of the first section lines are titles and facts; only long ones run on. */
    private boolean isWrapped() {
        boolean ended = (Shapes.SENTENCE_ENDS + ";").indexOf(passage.last()) >= 0;
        boolean front = section.isEmpty();
        return !ended && (!front || passage.length() >= SHORTEST_WRAPPED);
    }

    private static Words words(String text) {
        String squeezed = text.replace(" ", "");
        Words words = Words.of(Tokenizer.read(squeezed, 0, squeezed.length()));
        words.removeAll(UNKNOWN);
        return words;
    }

    private void close() {
        if (passage.isEmpty()) {
            return;
        }
        String text = passage.text();
        if (!Lexicon.STANDARD.mayState(text)) {
            torn = false;
            passage = new Passage();
            return;
        }
        Context context = new Context(year, body, section, sectionHeading.with(partHeading));
        int start = Shapes.numberEnd(text);
        boolean first = true;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || Shapes.isEnd(text, i)) {
                int end = Math.min(i + 1, text.length());
                if (end > start && !(first && torn)) {
                    statements.addAll(SentenceReader.read(new Sentence(passage, start, end), context));
                }
                first = false;
                start = end;
            }
        }
        torn = false;
        passage = new Passage();
    }
}
