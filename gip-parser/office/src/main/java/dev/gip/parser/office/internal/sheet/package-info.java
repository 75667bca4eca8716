/** Excel files: sheets as grids of the text that they show. */
@NullMarked
package dev.gip.parser.office.internal.sheet;

import org.jspecify.annotations.NullMarked;
