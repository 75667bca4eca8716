/** Documents that are no annual reports, and what a page refers to in place of text. */
@NullMarked
package dev.gip.parser.internal.kind;

import org.jspecify.annotations.NullMarked;
