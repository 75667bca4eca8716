/** The container of DOCX and XLSX files. */
@NullMarked
package dev.gip.parser.office.internal.zip;

import org.jspecify.annotations.NullMarked;
