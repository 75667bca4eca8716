package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.source.SourceLocation;

/**
 * A figure that a sentence states.
 *
 * @param figure the figure
 * @param strength how plainly the words say it, higher is plainer
 * @param location where its number stands, or the words of a statement that there were none
 * @param raw the words of that place as printed
 */
record Statement(Figure figure, int strength, SourceLocation location, String raw) {

    String key() {
        return figure.key();
    }
}
