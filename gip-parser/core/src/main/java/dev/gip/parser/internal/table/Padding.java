package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;

/** How many empty cells merged cells leave beside the values of a row, as different extractors write it. */
enum Padding {
    /** Merged cells leave nothing. */
    NOTHING {
        @Override
        int cells(RawRow row, TableGeometry geometry) {
            return row.slots.size();
        }
    },
    /** Merged cells leave nothing, and every line ends in an empty cell. */
    ONE {
        @Override
        int cells(RawRow row, TableGeometry geometry) {
            return row.slots.size() + 1;
        }
    },
    /** A label that covers several columns leaves an empty cell for each of the others. */
    OWN_LABEL {
        @Override
        int cells(RawRow row, TableGeometry geometry) {
            return row.slots.size() + geometry.merged(row.slots);
        }
    },
    /** As before, and every line ends in one more. */
    OWN_LABEL_AND_ONE {
        @Override
        int cells(RawRow row, TableGeometry geometry) {
            return OWN_LABEL.cells(row, geometry) + 1;
        }
    },
    /** Every line is filled up to the width of the table, labels that reach in from above included. */
    WHOLE_LINE {
        @Override
        int cells(RawRow row, TableGeometry geometry) {
            int local = (int) row.slots.stream().filter(CellRef::isLocal).count();
            return geometry.labelColumns() + geometry.valueColumns() + local - row.depth;
        }
    },
    /** As before, and every line ends in one more. */
    WHOLE_LINE_AND_ONE {
        @Override
        int cells(RawRow row, TableGeometry geometry) {
            return WHOLE_LINE.cells(row, geometry) + 1;
        }
    };

    /** How many cells a row then has, values and empty ones. */
    abstract int cells(RawRow row, TableGeometry geometry);
}
