/** From glyphs and rulings to paragraphs and grids. */
@NullMarked
package dev.gip.parser.internal.page;

import org.jspecify.annotations.NullMarked;
