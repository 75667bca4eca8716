package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts what a page shows into tables and lines of text, from above. */
final class PageSorter {

    private PageSorter() {}

    static List<Item> sort(Page shown, Work work) throws LimitReached {
        Turn turn = Turn.of(shown);
        Page upright = turn.upright(shown);
        PlacedPage page = new PlacedPage(shown.number(), upright.width(), upright.height(), turn);
        List<Glyph> glyphs = Signs.of(upright, work);
        List<Filling> fillings = new ArrayList<>();
        for (Edges frame : Frames.of(Edges.of(upright.rulings()), work)) {
            Lattice lattice = Lattice.of(frame, work);
            fillings.add(new Filling(lattice));
        }
        // The inner one of two frames has the text.
        fillings.sort(Comparator.comparingDouble(Filling::area));
        List<Word> outside = new ArrayList<>();
        for (Word word : Words.of(glyphs)) {
            work.step(fillings.size());
            outside.addAll(fill(word, fillings));
        }
        outside = withoutHanging(outside, fillings);
        List<Item> items = new ArrayList<>();
        for (Filling filling : fillings) {
            Table table = filling.table(page);
            if (table.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                items.add(new Item.Ruled(page, table, filling.box()));
            }
        }
        TextLine.of(outside).forEach(line -> items.add(new Item.Text(page, line)));
        items.sort(Comparator.comparingDouble(item -> item.box().top()));
        return items;
    }

    /** Lines that hang out of a table are part of it; with a digit they may be the number of the page. */
    private static List<Word> withoutHanging(List<Word> words, List<Filling> fillings) {
        List<Word> rest = new ArrayList<>();
        for (TextLine line : TextLine.of(words)) {
            boolean mayHang = line.text().chars().noneMatch(Character::isDigit);
            for (Word word : line.words()) {
                if (!mayHang || fillings.stream().noneMatch(filling -> filling.takeHanging(word))) {
                    rest.add(word);
                }
            }
        }
        return rest;
    }

    /** Puts a word into the table that it stands in; what is left of it stands in none. */
    private static List<Word> fill(Word word, List<Filling> fillings) {
        List<Word> rest = List.of(word);
        for (Filling filling : fillings) {
            List<Word> outside = new ArrayList<>();
            for (Word one : rest) {
                outside.addAll(filling.take(one));
            }
            rest = outside;
        }
        return rest;
    }
}
