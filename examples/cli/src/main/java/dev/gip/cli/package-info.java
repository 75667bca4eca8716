/** A command line for gip. */
@NullMarked
package dev.gip.cli;

import org.jspecify.annotations.NullMarked;
