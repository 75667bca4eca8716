package dev.gip.parser.ofd.internal;

import dev.gip.parser.ofd.internal.PageObject.Ink;
import dev.gip.parser.ofd.internal.PageObject.Sign;
import dev.gip.parser.ofd.internal.PageObject.Text;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text objects: codes, and where each of them stands. */
final class TextReader {

    private static final double[] NO_DELTAS = {};

    private final Numbers numbers;
    private final BlankGlyphs blanks = new BlankGlyphs();

    TextReader(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The text object that the cursor stands on, which is closed; empty where it says nothing. */
    Optional<PageObject> read(XmlCursor xml, Matrix place, Ink ink) throws UnreadableSourceException {
        double size = numbers.number(xml, "Size", 0);
        double stretch = numbers.number(xml, "HScale", 1);
        int turned = xml.number("CharDirection", 0);
        GlyphCodes glyphs = new GlyphCodes(String.valueOf(xml.attribute("Font")), blanks);
        Style style = ink.style();
        List<Sign> signs = new ArrayList<>();
        double x = 0;
        double y = 0;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "CGTransform" -> glyphs.read(xml);
                case "TextCode" -> {
                    x = numbers.number(xml, "X", x);
                    y = numbers.number(xml, "Y", y);
                    code(xml, x, y, size * stretch, glyphs, signs);
                }
                default -> style = style.with(xml);
            }
        }
        Ink drawn = new Ink(style, ink.fills(), ink.strokes(), ink.alpha());
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Text(place, drawn, size, stretch, turned, signs));
    }

    private void code(XmlCursor xml, double x, double y, double em, GlyphCodes glyphs, List<Sign> signs)
            throws UnreadableSourceException {
        String right = xml.attribute("DeltaX");
        String down = xml.attribute("DeltaY");
        List<String> letters = Codes.letters(xml.text());
        int gaps = Math.max(0, letters.size() - 1);
        double[] rights = right == null ? NO_DELTAS : numbers.deltas(right, gaps);
        double[] downs = down == null ? NO_DELTAS : numbers.deltas(down, gaps);
        List<String> meanings = new ArrayList<>(letters.size());
        for (String letter : letters) {
            meanings.add(glyphs.meaning(letter));
        }
        if (rights.length == 0 && downs.length == 0) {
            together(meanings, x, y, em, signs);
        } else {
            apart(meanings, x, y, em, rights, downs, signs);
        }
    }

    /** Without offsets all letters would lie on one another, and equal ones be taken for one: they are placed as one word. */
    private static void together(List<String> letters, double x, double y, double em, List<Sign> signs) {
        double width = 0;
        for (String letter : letters) {
            width += Codes.width(letter, em);
        }
        if (!letters.isEmpty()) {
            signs.add(new Sign(String.join("", letters), x, y, width));
        }
    }

    private static void apart(
            List<String> letters, double x, double y, double em, double[] rights, double[] downs, List<Sign> signs) {
        double atX = x;
        double atY = y;
        for (int i = 0; i < letters.size(); i++) {
            boolean last = i == letters.size() - 1;
            double right = last ? 0 : delta(rights, i);
            double down = last ? 0 : delta(downs, i);
            double step = Math.max(Math.abs(right), Math.abs(down));
            String letter = letters.get(i);
            signs.add(new Sign(letter, atX, atY, Codes.width(letter, em, step)));
            atX += right;
            atY += down;
        }
    }

    /** Where a file has too few offsets, the last one goes on. */
    private static double delta(double[] deltas, int at) {
        return deltas.length == 0 ? 0 : deltas[Math.min(at, deltas.length - 1)];
    }
}
