/** From labels and values to the cells of the form. */
@NullMarked
package dev.gip.parser.internal.table;

import org.jspecify.annotations.NullMarked;
