/** Reads annual reports from their sources. */
@NullMarked
package dev.gip.parser;

import org.jspecify.annotations.NullMarked;
