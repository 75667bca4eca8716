/** Reports as {@code gip-report/1}. */
@NullMarked
package dev.gip.render.internal.json;

import org.jspecify.annotations.NullMarked;
