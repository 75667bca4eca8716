/** Labels of the forms, matched by normalised words. */
@NullMarked
package dev.gip.parser.internal.label;

import org.jspecify.annotations.NullMarked;
