/** Word files: paragraphs and tables, whatever the format of the file. */
@NullMarked
package dev.gip.parser.office.internal.word;

import org.jspecify.annotations.NullMarked;
