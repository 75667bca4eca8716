/** Rules for people. */
@NullMarked
package dev.gip.render.internal.rules;

import org.jspecify.annotations.NullMarked;
