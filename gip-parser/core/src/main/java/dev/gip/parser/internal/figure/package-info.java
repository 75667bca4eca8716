/** Figures that the prose of a report states. */
@NullMarked
package dev.gip.parser.internal.figure;

import org.jspecify.annotations.NullMarked;
