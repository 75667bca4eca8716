/**
 * Typed views of the statutory tables. Each is a record over the cells of one table; reach them through
 * {@link dev.gip.model.AnnualReport}.
 */
@NullMarked
package dev.gip.model.table;

import org.jspecify.annotations.NullMarked;
