/** The rules of this library. Not for use from outside: they come and go; their ids stay. */
@NullMarked
package dev.gip.validate.internal;

import org.jspecify.annotations.NullMarked;
