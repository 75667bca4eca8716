/**
 * Assertions about rules: {@link dev.gip.validate.test.RuleKit} throws {@link AssertionError} and needs no test
 * framework.
 */
@NullMarked
package dev.gip.validate.test;

import org.jspecify.annotations.NullMarked;
