/** Shared by the readers of this artifact. */
@NullMarked
package dev.gip.parser.office.internal;

import org.jspecify.annotations.NullMarked;
