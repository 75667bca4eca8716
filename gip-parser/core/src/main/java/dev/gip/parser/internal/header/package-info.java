/** Who reports on which year, and when it was published. */
@NullMarked
package dev.gip.parser.internal.header;

import org.jspecify.annotations.NullMarked;
