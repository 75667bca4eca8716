/** What a reader of a further source format implements. */
@NullMarked
package dev.gip.parser.spi;

import org.jspecify.annotations.NullMarked;
