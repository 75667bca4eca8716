/**
 * The sums that a report's cells must satisfy: {@link dev.gip.model.relation.RelationSystem} evaluates the
 * {@link dev.gip.model.relation.Relation}s of a form and solves them for cells that are not known, and
 * {@link dev.gip.model.relation.Suggestions} and {@link dev.gip.model.relation.Repairs} say what that tells of a report.
 */
@NullMarked
package dev.gip.model.relation;

import org.jspecify.annotations.NullMarked;
