package dev.gip.parser.internal.page;

/** What stands on a page: a line of text or a table. */
sealed interface Item permits Item.Text, Item.Ruled {

    PlacedPage page();

    /** Where it stands on the upright page. */
    Box box();

    /** A line outside tables. */
    record Text(PlacedPage page, TextLine line) implements Item {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /** A table, or the part of it that stands on this page. */
    record Ruled(PlacedPage page, Table table, Box box) implements Item {}
}
