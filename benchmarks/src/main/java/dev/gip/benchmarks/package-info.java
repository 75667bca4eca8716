/** Measurements of the speed of gip. */
@NullMarked
package dev.gip.benchmarks;

import org.jspecify.annotations.NullMarked;
