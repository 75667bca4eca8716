/** Rules, and the validator that applies them. */
@NullMarked
package dev.gip.validate;

import org.jspecify.annotations.NullMarked;
