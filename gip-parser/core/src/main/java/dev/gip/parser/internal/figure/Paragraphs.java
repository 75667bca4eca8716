package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.section.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, tells headings of parts from text, and has each sentence read. */
final class Paragraphs {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_BARE_HEADING = 20;
    private static final int SHORTEST_WRAPPED = 20;
    private static final String PUNCTUATION = "。,;!?、:";
    private static final String SENTENCE_ENDS = "。!?";
    private static final List<String> HEADING_ENDS =
            List.of("情况", "工作", "方面", "建设", "管理", "保障", "措施", "打算", "公开", "解读", "回应", "申请");

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
        if (folded.chars().allMatch(c -> Numerals.isDigit((char) c))) {
            closePage();
            page = field;
            return;
        }
        if (page != null && isMeasured(folded)) {
            passage.add(page);
            page = null;
        }
        closePage();
        boolean numbered = numberEnd(folded) > 0;
        boolean goesOn = !passage.isEmpty() && !numbered && isWrapped();
        if (!goesOn) {
            close();
            if (isHeading(folded, numbered)) {
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
            boolean broken = !passage.isEmpty() && SENTENCE_ENDS.indexOf(passage.last()) < 0;
            close();
            torn = broken;
        }
    }

    /** In front of the first section lines are titles and facts; only long ones run on. */
    private boolean isWrapped() {
        boolean ended = (SENTENCE_ENDS + ";").indexOf(passage.last()) >= 0;
        boolean front = section.isEmpty() && sectionHeading.isEmpty();
        return !ended && (!front || passage.length() >= SHORTEST_WRAPPED);
    }

    private static boolean isHeading(String text, boolean numbered) {
        boolean bare = text.length() <= LONGEST_BARE_HEADING
                && HEADING_ENDS.stream().anyMatch(text::endsWith)
                && text.chars().noneMatch(c -> Numerals.isDigit((char) c));
        String rest = numbered ? withoutNumber(text) : text;
        boolean marked = rest.chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0);
        boolean heads = numbered && rest.length() <= LONGEST_HEADING;
        return !marked && (bare || heads);
    }

    private static Words words(String text) {
        String squeezed = text.replace(" ", "");
        Words words = Words.of(Tokenizer.read(squeezed, 0, squeezed.length()));
        words.remove(Meaning.UNKNOWN);
        return words;
    }

    private static String withoutNumber(String text) {
        return text.substring(numberEnd(text));
    }

    /** The end of a numbering such as {@code (一)}, {@code 二、} or {@code 3.}; 0 where there is none. */
    private static int numberEnd(String text) {
        int from = text.startsWith("(") ? 1 : 0;
        int to = from;
        while (to < text.length() && to - from < 3 && isOrdinal(text.charAt(to))) {
            to++;
        }
        boolean closed = to > from && to < text.length() && "、.:)".indexOf(text.charAt(to)) >= 0;
        boolean decimal =
                closed && to + 1 < text.length() && text.charAt(to) == '.' && Numerals.isDigit(text.charAt(to + 1));
        int end = to + 1;
        while (closed && end < text.length() && "、.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return closed && !decimal ? end : 0;
    }

    private static boolean isOrdinal(char c) {
        return Numerals.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private void close() {
        if (passage.isEmpty()) {
            return;
        }
        String text = passage.text();
        Context context = new Context(year, body, section, sectionHeading.with(partHeading));
        int start = numberEnd(text);
        boolean first = true;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || isEnd(text, i)) {
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

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c != '.') {
            return SENTENCE_ENDS.indexOf(c) >= 0;
        }
        boolean before = at > 0 && text.charAt(at - 1) < 128;
        boolean after = at + 1 < text.length() && text.charAt(at + 1) < 128;
        return !before && !after;
    }
}
