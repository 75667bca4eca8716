/** Containers of XML parts, read within the limits; shared with the artifacts that read such files. */
@NullMarked
package dev.gip.parser.support.internal.container;

import org.jspecify.annotations.NullMarked;
