/** Reads OFD files into the paragraphs and grids of {@link dev.gip.parser.spi}. */
@NullMarked
package dev.gip.parser.ofd;

import org.jspecify.annotations.NullMarked;
