package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand in one line, from the left. */
final class TextLine {

    /** Words within half a height of the type stand in one line, raised ones too; lines are further apart. */
    private static final double SAME_LINE = 0.5;

    private final List<Word> words;
    private final String text;
    private final Box box;

    private TextLine(List<Word> words) {
        this.words = List.copyOf(words);
        this.text = LineText.of(words);
        Box all = words.get(0).box();
        for (Word word : words) {
            all = all.with(word.box());
        }
        this.box = all;
    }

    /** The lines that words make, those of each direction from above. */
    static List<TextLine> of(List<Word> words) {
        List<Word> inOrder = new ArrayList<>(words);
        inOrder.sort(Comparator.comparingInt(Word::direction).thenComparingDouble(Word::baseline));
        List<TextLine> lines = new ArrayList<>();
        for (int from = 0; from < inOrder.size(); ) {
            int to = from + 1;
            while (to < inOrder.size() && inOneLine(inOrder.get(from), inOrder.get(to))) {
                to++;
            }
            List<Word> line = new ArrayList<>(inOrder.subList(from, to));
            line.sort(Comparator.comparingDouble(Word::left));
            lines.add(new TextLine(line));
            from = to;
        }
        return lines;
    }

    private static boolean inOneLine(Word first, Word word) {
        return word.direction() == first.direction()
                && word.baseline() - first.baseline() < SAME_LINE * Math.max(first.size(), word.size());
    }

    List<Word> words() {
        return words;
    }

    String text() {
        return text;
    }

    Box box() {
        return box;
    }

    int direction() {
        return words.get(0).direction();
    }

    /** The height of most of its type. */
    double size() {
        double size = 0;
        int longest = 0;
        for (Word word : words) {
            if (word.glyphs().size() > longest) {
                longest = word.glyphs().size();
                size = word.size();
            }
        }
        return size;
    }

    double baseline() {
        double baseline = words.get(0).baseline();
        for (Word word : words) {
            baseline = Math.max(baseline, word.baseline());
        }
        return baseline;
    }
}
