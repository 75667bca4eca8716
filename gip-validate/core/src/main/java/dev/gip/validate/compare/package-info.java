/**
 * Several reports together: {@link dev.gip.validate.compare.YearComparison} holds one year against the next,
 * {@link dev.gip.validate.compare.RollUp} adds up the reports of many bodies.
 */
@NullMarked
package dev.gip.validate.compare;

import org.jspecify.annotations.NullMarked;
