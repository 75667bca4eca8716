/** Wordings as data. */
@NullMarked
package dev.gip.parser.internal.words;

import org.jspecify.annotations.NullMarked;
