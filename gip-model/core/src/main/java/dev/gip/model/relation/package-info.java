/**
 * The sums that a report's cells must satisfy: {@link dev.gip.model.relation.RelationSystem} evaluates the
 * {@link dev.gip.model.relation.Relation}s of a form.
 */
@NullMarked
package dev.gip.model.relation;

import org.jspecify.annotations.NullMarked;
