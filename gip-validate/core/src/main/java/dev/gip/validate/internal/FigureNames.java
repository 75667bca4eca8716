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

    /**
     * The name of a figure for sentences that say themselves that the text states it.
     *
     * @param key one of {@link FigureKey}
     * @return its name; the key where it has none
     */
    static LocalizedText inText(String key) {
        LocalizedText name = of(key);
        return new LocalizedText(name.zh().replace("正文所述", ""), name.en().replace(", as the text states", ""));
    }
}
