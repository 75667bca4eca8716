/**
 * Rules, and the validator that applies them.
 *
 * <p>Start with {@link dev.gip.validate.Validator}. Rules of one's own are values made with
 * {@link dev.gip.validate.Rule#define(String)}, whose {@link dev.gip.validate.RuleCheck} works on a
 * {@link dev.gip.validate.RuleContext}; a {@link dev.gip.validate.RuleProvider} hands them out.
 */
@NullMarked
package dev.gip.validate;

import org.jspecify.annotations.NullMarked;
