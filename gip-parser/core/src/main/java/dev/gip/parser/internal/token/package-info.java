/** Fields read as labels, values and words. */
@NullMarked
package dev.gip.parser.internal.token;

import org.jspecify.annotations.NullMarked;
