/** The reader for Markdown. */
@NullMarked
package dev.gip.parser.internal.markdown;

import org.jspecify.annotations.NullMarked;
