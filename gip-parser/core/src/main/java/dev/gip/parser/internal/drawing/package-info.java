/** From what a format draws to what a page shows; shared with the artifacts that read such files. */
@NullMarked
package dev.gip.parser.internal.drawing;

import org.jspecify.annotations.NullMarked;
