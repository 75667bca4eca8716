package dev.gip.validate.internal;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.validate.RuleContext;
import java.util.List;
import java.util.stream.Collectors;

/** Names cells in a sentence, the first few of many. */
final class CellList {

    private static final int MAX_NAMED = 5;

    private CellList() {}

    static LocalizedText of(RuleContext context, List<CellRef> cells) {
        String named = cells.stream().limit(MAX_NAMED).map(context::label).collect(Collectors.joining("、"));
        boolean more = cells.size() > MAX_NAMED;
        return new LocalizedText(named + (more ? "等" : ""), named + (more ? " and others" : ""));
    }
}
