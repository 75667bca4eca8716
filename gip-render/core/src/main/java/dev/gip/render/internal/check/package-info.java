/** Results of checks as JUnit XML and CSV. */
@NullMarked
package dev.gip.render.internal.check;

import org.jspecify.annotations.NullMarked;
