/** Reads and writes the values of the model as JSON. */
@NullMarked
package dev.gip.json;

import org.jspecify.annotations.NullMarked;
