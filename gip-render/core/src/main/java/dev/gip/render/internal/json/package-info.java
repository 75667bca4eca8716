/** Reports as {@code gip-report/1}. */
@NullMarked
package dev.gip.render.json;

import org.jspecify.annotations.NullMarked;
