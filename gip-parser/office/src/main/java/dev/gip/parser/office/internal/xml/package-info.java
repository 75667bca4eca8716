/** XML parts, pulled piece by piece within limits. */
@NullMarked
package dev.gip.parser.office.internal.xml;

import org.jspecify.annotations.NullMarked;
