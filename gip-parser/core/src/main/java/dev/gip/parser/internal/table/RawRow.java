package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as the source shows it: its label and everything up to the next label, not yet placed in columns.
 *
 * <p>Filled while the lines are read, then only read.
 */
public final class RawRow {

    /** The cells that the row has in the form, in printed order; for a printed sub-total those of its group. */
    final List<CellRef> slots;

    /** The label, or the first token of a row that has none. */
    final Token label;

    /** The line that the row begins with. */
    final int line;

    final Shape shape;
    final int segment;

    /** What follows the label, blanks included. */
    final List<Token> cells = new ArrayList<>();

    /** How many fields of the line stand up to the first cell; -1 for a row put together from several lines. */
    int before;

    /** How many labels and blanks stand before the cells: rows of one depth have as many cells. */
    int depth;

    /** Where the columns of the form were seen above; null where no header with real columns was. */
    @Nullable
    Header header;

    /** What stands last in front of its labels, blanks left out; null where that is nothing. */
    @Nullable
    Token ahead;

    /** Whether all its values stand on one line of their own below the label. */
    boolean onOwnLine;

    /** Whether values follow that are not taken for its own, though they may be. */
    boolean disturbed;

    /** Whether the header shows columns of which no one can tell where they stand. */
    boolean unknownColumns;

    public RawRow(List<CellRef> slots, Token label, int line, Shape shape, int segment, int before) {
        this.slots = slots;
        this.label = label;
        this.line = line;
        this.shape = shape;
        this.segment = segment;
        this.before = before;
    }

    /** The same row with its slots in another order. */
    RawRow withSlots(List<CellRef> ordered) {
        RawRow copy = new RawRow(ordered, label, line, shape, segment, before);
        copy.cells.addAll(cells);
        copy.depth = depth;
        copy.header = header;
        copy.ahead = ahead;
        copy.unknownColumns = unknownColumns;
        copy.onOwnLine = onOwnLine;
        copy.disturbed = disturbed;
        return copy;
    }

    /** The same row, of which no one can tell the columns. */
    RawRow withUnknownColumns() {
        RawRow copy = withSlots(slots);
        copy.unknownColumns = true;
        return copy;
    }

    String name() {
        return label.field().text().replace('\n', ' ').strip();
    }

    /** The label as printed; empty for a row that has none. */
    String printedLabel() {
        return hasLabel() ? name() : "";
    }

    private boolean hasLabel() {
        return cells.isEmpty() || !cells.get(0).equals(label);
    }

    /** The label and the cells as the source shows them, on one line. */
    String text() {
        Stream<String> printed = hasLabel() ? Stream.of(name()) : Stream.empty();
        return Stream.concat(
                        printed, cells.stream().map(cell -> cell.field().text().strip()))
                .collect(Collectors.joining(" | "));
    }

    SourceLocation location() {
        return label.field().location();
    }

    boolean isBlank() {
        return firstFilled() == cells.size();
    }

    int filled() {
        int filled = 0;
        for (Token cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** Whether the row was put together from several lines, so that the lines do not show how many cells it has. */
    boolean isStacked() {
        return before < 0;
    }

    /** Index of the first cell that is not blank; the number of cells where all are. */
    int firstFilled() {
        int i = 0;
        while (i < cells.size() && cells.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** Index behind the last cell that is not blank; 0 where all are. */
    int filledEnd() {
        int i = cells.size();
        while (i > 0 && cells.get(i - 1).isBlank()) {
            i--;
        }
        return i;
    }
}
