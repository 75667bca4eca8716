/** Reports as tidy CSV. */
@NullMarked
package dev.gip.render.internal.csv;

import org.jspecify.annotations.NullMarked;
