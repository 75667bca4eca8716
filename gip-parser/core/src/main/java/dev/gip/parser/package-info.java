/**
 * Reads annual reports: start with {@link dev.gip.parser.Reports}; {@link dev.gip.parser.ReportParser} has the settings.
 */
@NullMarked
package dev.gip.parser;

import org.jspecify.annotations.NullMarked;
