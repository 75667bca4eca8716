/** From the content streams of PDFBox to pages. */
@NullMarked
package dev.gip.parser.pdf.internal;

import org.jspecify.annotations.NullMarked;
