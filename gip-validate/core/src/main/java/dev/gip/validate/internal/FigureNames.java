package dev.gip.validate.internal;

import dev.gip.model.FigureKey;
import dev.gip.model.LocalizedText;
import java.util.Map;

/** What the figures of the prose are called in messages. */
public final class FigureNames {

    private static final Map<String, LocalizedText> NAMES = RuleFile.STANDARD.figures();

    private FigureNames() {}

    /**
     * The name of a figure.
     *
     * @param key one of {@link FigureKey}
     * @return its name; the key where it has none
     */
    public static LocalizedText of(String key) {
        return NAMES.getOrDefault(key, new LocalizedText(key, key));
    }
}
