/** From the XML of OFD files to pages. */
@NullMarked
package dev.gip.parser.ofd.internal;

import org.jspecify.annotations.NullMarked;
