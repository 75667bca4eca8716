/** The document as a flow of lines with fields. */
@NullMarked
package dev.gip.parser.internal.flow;

import org.jspecify.annotations.NullMarked;
