/** What stands in a cell. */
@NullMarked
package dev.gip.parser.internal.value;

import org.jspecify.annotations.NullMarked;
