/** Reports as tidy CSV. */
@NullMarked
package dev.gip.render.csv;

import org.jspecify.annotations.NullMarked;
