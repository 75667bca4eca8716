/** The sections of a report's text. */
@NullMarked
package dev.gip.parser.internal.section;

import org.jspecify.annotations.NullMarked;
