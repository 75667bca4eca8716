/** Keeps telephone numbers, addresses and names of clerks out of what is read. */
@NullMarked
package dev.gip.parser.internal.contact;

import org.jspecify.annotations.NullMarked;
