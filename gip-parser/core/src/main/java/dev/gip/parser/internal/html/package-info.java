/** The reader for web pages. */
@NullMarked
package dev.gip.parser.internal.html;

import org.jspecify.annotations.NullMarked;
