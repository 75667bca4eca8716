/** Reads Word and Excel files into the paragraphs and grids of {@link dev.gip.parser.spi}. */
@NullMarked
package dev.gip.parser.office;

import org.jspecify.annotations.NullMarked;
