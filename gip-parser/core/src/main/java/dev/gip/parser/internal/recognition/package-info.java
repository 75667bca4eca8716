/** From a document to a report. */
@NullMarked
package dev.gip.parser.internal.recognition;

import org.jspecify.annotations.NullMarked;
