/** Assertions about rules and findings; they throw {@link AssertionError} and need no test framework. */
@NullMarked
package dev.gip.validate.test;

import org.jspecify.annotations.NullMarked;
