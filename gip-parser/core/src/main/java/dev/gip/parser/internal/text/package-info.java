/** The reader for plain text. */
@NullMarked
package dev.gip.parser.internal.text;

import org.jspecify.annotations.NullMarked;
