/**
 * Pages as glyphs and rulings, for formats that draw instead of saying what is a table: PDF, OFD, recognised scans.
 *
 * <p>A reader turns each page into a {@link dev.gip.parser.spi.page.Page} and hands it to a
 * {@link dev.gip.parser.spi.page.PageLayout}, which finds paragraphs and tables in them. All coordinates are in points of
 * 1/72 inch, measured from the upper left corner of the page as it is shown, to the right and down.
 */
@NullMarked
package dev.gip.parser.spi.page;

import org.jspecify.annotations.NullMarked;
