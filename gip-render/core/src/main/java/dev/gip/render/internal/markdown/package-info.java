/** Reports as Markdown in the layout of the official forms. */
@NullMarked
package dev.gip.render.internal.markdown;

import org.jspecify.annotations.NullMarked;
