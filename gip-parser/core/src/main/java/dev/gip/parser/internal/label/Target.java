package dev.gip.parser.internal.label;

import org.jspecify.annotations.Nullable;

/**
 * What a label of the form stands for.
 *
 * @param kind whether it heads a row, a group of rows, a column, or only arranges the table
 * @param table key of its table
 * @param block index of its block in the table; -1 for a label of the whole table
 * @param key key of the row, group or column; empty for a label that only arranges
 * @param number the official numbering in front of the label; null where there is none
 */
public record Target(
        Kind kind,
        String table,
        int block,
        String key,
        @Nullable String number) {

    /** What a label heads. */
    public enum Kind {
        ROW,
        GROUP,
        COLUMN,
        /** Words such as 第二十条第（一）项: another header follows. */
        BLOCK,
        /** Words such as 信息内容 or 申请人情况: they show that a table is there, and name no cell. */
        FRAME
    }

    public boolean headsRow() {
        return kind == Kind.ROW || kind == Kind.GROUP;
    }
}
