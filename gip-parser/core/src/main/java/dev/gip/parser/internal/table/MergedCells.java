package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Merged cells that the source repeats for every column they cover. */
final class MergedCells {

    private MergedCells() {}

    /** A merged cell may be written once for every column it covers; the header above then repeats its labels likewise. */
    static void collapse(RawRow row) {
        Header header = row.header;
        if (header == null || row.cells.size() <= row.slots.size()) {
            return;
        }
        List<Token> single = new ArrayList<>();
        int from = 0;
        for (CellRef slot : row.slots) {
            int to = from + header.repeats(slot.column());
            if (to == from || to > row.cells.size() || !same(row.cells.subList(from, to))) {
                return;
            }
            single.add(row.cells.get(from));
            from = to;
        }
        boolean repeated = from > row.slots.size();
        if (repeated && row.cells.subList(from, row.cells.size()).stream().allMatch(Token::isBlank)) {
            row.cells.clear();
            row.cells.addAll(single);
        }
    }

    private static boolean same(List<Token> tokens) {
        return tokens.stream().map(token -> token.field().text()).distinct().count() == 1;
    }
}
