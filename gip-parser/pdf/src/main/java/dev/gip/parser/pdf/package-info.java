/** Reads PDF files into the paragraphs and grids of {@link dev.gip.parser.spi}. */
@NullMarked
package dev.gip.parser.pdf;

import org.jspecify.annotations.NullMarked;
