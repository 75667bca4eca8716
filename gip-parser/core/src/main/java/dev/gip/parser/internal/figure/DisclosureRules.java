package dev.gip.parser.internal.figure;

import dev.gip.model.FigureKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which figure a number of things disclosed is. */
final class DisclosureRules {

    private static final Map<Meaning, String> CHANNELS = new EnumMap<>(Map.of(
            Meaning.WEBSITE, FigureKey.PROACTIVE_WEBSITE,
            Meaning.WEIBO, FigureKey.PROACTIVE_WEIBO,
            Meaning.WECHAT, FigureKey.PROACTIVE_WECHAT,
            Meaning.GAZETTE, FigureKey.PROACTIVE_GAZETTE,
            Meaning.PLATFORM, FigureKey.PROACTIVE_PLATFORM,
            Meaning.CHANNEL, FigureKey.PROACTIVE_OTHER));

    private static final Words CHANNEL_WORDS = Words.of(CHANNELS.keySet().toArray(Meaning[]::new));

    private DisclosureRules() {}

    static boolean concerns(Words words) {
        return words.has(Meaning.DISCLOSE)
                || words.has(Meaning.OPEN)
                || words.has(Meaning.PUBLISH)
                || words.has(Meaning.INFORMATION)
                || words.has(Meaning.DISCLOSURE)
                || words.hasAny(CHANNEL_WORDS);
    }

    static List<Claim> claims(CountCase count) {
        Words words = count.words();
        boolean barred = words.has(Meaning.MAKE) || count.oneKind() || !count.isMeasuredAs("disclosed");
        if (barred) {
            return List.of();
        }
        int strength = strength(count, words);
        List<Meaning> channels = count.span().with(words).those(CHANNELS.keySet());
        if (channels.size() == 1 && !count.span().has(Meaning.ALL_CHANNELS)) {
            boolean disclosed = strength > 0
                    || words.has(Meaning.PUBLISH, Meaning.OPEN)
                    || count.context().topic() == Topic.DISCLOSURE;
            boolean near = words.has(channels.get(0)) || strength > 0;
            String key = CHANNELS.getOrDefault(channels.get(0), "");
            return disclosed && near ? List.of(new Claim(key, 1)) : List.of();
        }
        boolean elsewhere = channels.isEmpty()
                && !count.span().has(Meaning.ALL_CHANNELS)
                && count.span().has(Meaning.VIA)
                && count.span().has(Meaning.UNKNOWN);
        if (elsewhere) {
            return List.of();
        }
        boolean explicit = strength == 3
                && count.part().of() == Topic.DISCLOSURE
                && count.part().first();
        boolean whole = count.mayBeTotal(Topic.DISCLOSURE) || explicit;
        return strength > 0 && whole ? List.of(new Claim(FigureKey.PROACTIVE_TOTAL, strength)) : List.of();
    }

    /** How plainly the words say that something was disclosed; 0 where they do not. */
    private static int strength(CountCase count, Words words) {
        if (words.has(Meaning.DISCLOSE)) {
            return 3;
        }
        boolean information = words.has(Meaning.INFORMATION);
        if (information && words.has(Meaning.OPEN)) {
            return 2;
        }
        boolean published = information && words.has(Meaning.PUBLISH);
        boolean named =
                words.has(Meaning.DISCLOSURE) && count.left().whole() && !words.has(Meaning.CAUSE, Meaning.HAPPEN);
        return published || named ? 1 : 0;
    }
}
