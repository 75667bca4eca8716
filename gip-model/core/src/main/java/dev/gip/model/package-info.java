/**
 * The report as a value: start with {@link dev.gip.model.AnnualReport}, then {@link dev.gip.model.Cell} and
 * {@link dev.gip.model.CellRef}. The statutory forms are in {@link dev.gip.model.form}, the typed tables in
 * {@link dev.gip.model.table}, what a parser says in {@link dev.gip.model.reading}, what a validator says in
 * {@link dev.gip.model.validation}.
 *
 * <p>Everything here is immutable, equal by content and safe to share between threads.
 */
@NullMarked
package dev.gip.model;

import org.jspecify.annotations.NullMarked;
