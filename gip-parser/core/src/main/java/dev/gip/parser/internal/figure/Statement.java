package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.model.source.SourceLocation;
import java.util.Set;

/**
 * A figure that a sentence states.
 *
 * @param figure the figure
 * @param strength how plainly the words say it, higher is plainer
 * @param location where its number stands, or the words of a statement that there were none
 * @param raw the words of that place as printed
 */
record Statement(Figure figure, int strength, SourceLocation location, String raw) {

    /** Parts may be named alike and be others: two websites, two kinds of letters. */
    private static final Set<String> TOTALS = Set.of(
            FigureKey.PROACTIVE_TOTAL,
            FigureKey.NEWLY_RECEIVED,
            FigureKey.RECEIVED,
            FigureKey.REPLIED,
            FigureKey.CARRIED_FORWARD,
            FigureKey.RECONSIDERATION,
            FigureKey.LITIGATION,
            FigureKey.FEES_COLLECTED);

    boolean isTotal() {
        return TOTALS.contains(key());
    }

    String key() {
        return figure.key();
    }
}
