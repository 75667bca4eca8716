/**
 * Reports as JSON and as tidy rows. {@link dev.gip.json.ReportJson} writes and reads {@code gip-report/1}, which carries
 * everything an {@link dev.gip.model.AnnualReport} holds; {@link dev.gip.json.ReportRows} does the same for flat files
 * such as CSV; {@link dev.gip.json.ExportJson} writes {@code gip-export/1}, a flat view of a reading and its findings for
 * other programs.
 *
 * <p>Everything here is stateless or immutable and safe to share between threads; parameters are never null unless
 * marked so.
 */
@NullMarked
package dev.gip.json;

import org.jspecify.annotations.NullMarked;
