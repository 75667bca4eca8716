/**
 * How a third party adds a source format: implement {@link dev.gip.parser.spi.DocumentReader} and name it in
 * {@code module-info} and {@code META-INF/services}. A reader keeps the structure of the source and decides nothing about
 * its meaning: it gives {@link dev.gip.parser.spi.Document} with paragraphs and grids, and recognition does the rest.
 */
@NullMarked
package dev.gip.parser.spi;

import org.jspecify.annotations.NullMarked;
