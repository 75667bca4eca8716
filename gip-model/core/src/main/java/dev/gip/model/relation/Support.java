package dev.gip.model.relation;

/**
 * Cells of {@link CountSums} that can be changed so that every sum holds.
 *
 * @param cells their numbers
 * @param values what they would be
 * @param determined whether they can be nothing else
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Support(int[] cells, long[] values, boolean determined) {}
