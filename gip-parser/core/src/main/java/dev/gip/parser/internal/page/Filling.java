package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Fills the cells of a lattice with words. */
final class Filling {

    private static final int OUTSIDE = -1;

    /** How far a line may be from the gap between two letters that it parts, in heights of the type. */
    private static final double AT_GAP = 0.15;

    /** How far a line of text may hang out of a row in which the page broke. */
    private static final double OVERHANG = 18;

    private final Lattice lattice;
    private final Box box;
    private final int[][] covering;
    private final List<List<Word>> words = new ArrayList<>();

    Filling(Lattice lattice) {
        this.lattice = lattice;
        this.box = lattice.box();
        this.covering = lattice.covering();
        lattice.cells().forEach(cell -> words.add(new ArrayList<>()));
    }

    Box box() {
        return box;
    }

    double area() {
        return box.width() * box.height();
    }

    /** Takes what of a word stands inside, and gives back the rest. */
    List<Word> take(Word word) {
        List<Word> outside = new ArrayList<>();
        int start = 0;
        int cell = cellOf(word.first());
        for (int i = 1; i <= word.glyphs().size(); i++) {
            int next = i < word.glyphs().size() ? cellOf(word.glyphs().get(i)) : OUTSIDE;
            boolean ends = i == word.glyphs().size() || (next != cell && isParted(word, i, cell, next));
            if (ends) {
                put(new Word(word.glyphs().subList(start, i), start == 0 && word.afterBlank()), outside);
                start = i;
            }
            cell = next;
        }
        return outside;
    }

    /** Takes a word that hangs out of a row in which the page broke; false if it does not. */
    boolean takeHanging(Word word) {
        double y = Word.middleY(word.first());
        int column = Places.interval(lattice.xs(), Word.middleX(word.first()));
        boolean hangs = column >= 0 && y > box.bottom() && y < box.bottom() + OVERHANG && lattice.isOpenBelow(column);
        if (hangs) {
            words.get(covering[covering.length - 1][column]).add(word);
        }
        return hangs;
    }

    private void put(Word piece, List<Word> outside) {
        int cell = piece.isFigure() ? cellOfMiddle(piece) : cellOf(piece.first());
        if (cell == OUTSIDE) {
            outside.add(piece);
        } else {
            words.get(cell).add(piece);
        }
    }

    /** A figure that runs over a line is one figure still, unless the line stands between its digits. */
    private boolean isParted(Word word, int at, int cell, int next) {
        if (!word.isFigure() || cell == OUTSIDE || next == OUTSIDE) {
            return true;
        }
        Glyph glyph = word.glyphs().get(at);
        if (glyph.direction() != 0) {
            return true;
        }
        double line = lattice.box(lattice.cells().get(cell)).right();
        return Math.abs(glyph.x() - line) < AT_GAP * glyph.size();
    }

    private int cellOfMiddle(Word word) {
        Box place = word.box();
        double middle = (place.left() + place.right()) / 2;
        return word.direction() == 0 ? cellAt(middle, Word.middleY(word.first())) : cellOf(word.first());
    }

    private int cellOf(Glyph glyph) {
        return cellAt(Word.middleX(glyph), Word.middleY(glyph));
    }

    private int cellAt(double x, double y) {
        int column = Places.interval(lattice.xs(), x);
        if (column < 0) {
            return OUTSIDE;
        }
        int row = Places.interval(lattice.ys(), y);
        return row < 0 ? OUTSIDE : covering[row][column];
    }

    Table table(PlacedPage page) {
        List<TableCell> cells = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Span span = lattice.cells().get(i);
            cells.add(new TableCell(span, TextLine.of(words.get(i)), page, lattice.box(span)));
        }
        return new Table(lattice.xs(), lattice.ys().length - 1, cells);
    }
}
