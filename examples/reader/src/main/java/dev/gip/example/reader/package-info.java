/** A reader of one more format, as a third party would write it. */
@NullMarked
package dev.gip.example.reader;

import org.jspecify.annotations.NullMarked;
