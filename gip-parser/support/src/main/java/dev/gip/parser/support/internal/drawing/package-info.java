/** From what a format draws to what a page shows; shared with the artifacts that read such files. */
@NullMarked
package dev.gip.parser.support.internal.drawing;

import org.jspecify.annotations.NullMarked;
