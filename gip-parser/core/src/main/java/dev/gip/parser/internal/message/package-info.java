/** What the parser has to say, in both languages. */
@NullMarked
package dev.gip.parser.internal.message;

import org.jspecify.annotations.NullMarked;
