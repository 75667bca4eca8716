package dev.gip.parser.internal.figure;

import dev.gip.model.FigureKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which figure a number of requests is. */
final class RequestRules {

    private static final Map<Meaning, String> WAYS = new EnumMap<>(Map.of(
            Meaning.IN_PERSON, FigureKey.RECEIVED_IN_PERSON,
            Meaning.FAX, FigureKey.RECEIVED_FAX,
            Meaning.ONLINE, FigureKey.RECEIVED_ONLINE,
            Meaning.LETTER, FigureKey.RECEIVED_LETTER,
            Meaning.PERSON, FigureKey.RECEIVED_PERSON,
            Meaning.ORGANIZATION, FigureKey.RECEIVED_ORGANIZATION,
            Meaning.EMAIL, ""));

    private static final Words OWN_WORDS = Words.of(
            Meaning.REQUEST,
            Meaning.REQUEST_KIND,
            Meaning.REQUEST_WEAK,
            Meaning.NEW,
            Meaning.RECEIVE,
            Meaning.ACCEPT,
            Meaning.REPLY,
            Meaning.CARRIED_IN,
            Meaning.CARRIED_OUT,
            Meaning.CARRY,
            Meaning.OUTCOME);

    private static final Words WAY_WORDS = Words.of(WAYS.keySet().toArray(Meaning[]::new));

    /** How plainly a number is one of new requests that says so. */
    static final int NEW = 3;

    private RequestRules() {}

    static boolean concerns(Words words) {
        return words.hasAny(OWN_WORDS) || words.hasAny(WAY_WORDS);
    }

    static List<Claim> claims(CountCase count) {
        Words words = count.words();
        boolean named = words.has(Meaning.REQUEST) || words.has(Meaning.REQUEST_KIND);
        boolean told = named
                || count.context().topic() == Topic.REQUESTS
                || (words.has(Meaning.REQUEST_WEAK) && count.context().isAboutRequests());
        if (!told || !count.isMeasuredAs("requests") || words.has(Meaning.OUTCOME)) {
            return List.of();
        }
        if (words.has(Meaning.CARRIED_OUT)) {
            return List.of(new Claim(FigureKey.CARRIED_FORWARD, 1));
        }
        if (words.has(Meaning.CARRIED_IN)) {
            boolean both = words.has(Meaning.RECEIVE) || words.has(Meaning.NEW) || words.has(Meaning.ACCEPT);
            return both && count.mayBeTotal(Topic.REQUESTS) ? List.of(new Claim(FigureKey.RECEIVED, 1)) : List.of();
        }
        if (words.has(Meaning.CARRY)) {
            return List.of();
        }
        return byWay(count, words, named);
    }

    private static List<Claim> byWay(CountCase count, Words words, boolean named) {
        List<Meaning> ways = count.span().with(words).those(WAYS.keySet());
        if (ways.size() == 1 && !count.span().has(Meaning.ALL_CHANNELS)) {
            String key = WAYS.getOrDefault(ways.get(0), "");
            boolean plain = words.has(ways.get(0)) && !words.has(Meaning.REPLY) && !key.isEmpty();
            return plain ? List.of(new Claim(key, 1)) : List.of();
        }
        return received(count, words, named);
    }

    private static List<Claim> received(CountCase count, Words words, boolean named) {
        boolean whole = count.mayBeTotal(Topic.REQUESTS);
        Claim replied = new Claim(FigureKey.REPLIED, 1);
        boolean both = words.has(Meaning.RECEIVE) || words.has(Meaning.ACCEPT) || words.has(Meaning.NEW);
        if (words.has(Meaning.REPLY)) {
            if (words.has(Meaning.OPEN) || words.has(Meaning.DISCLOSE)) {
                return List.of();
            }
            if (both && whole) {
                return List.of(new Claim(FigureKey.NEWLY_RECEIVED, 1), replied);
            }
            boolean concluded =
                    (whole || count.part().closes()) && (named || count.left().whole());
            return concluded && !both ? List.of(replied) : List.of();
        }
        if (words.has(Meaning.NEW)) {
            return named || count.context().topic() == Topic.REQUESTS
                    ? List.of(new Claim(FigureKey.NEWLY_RECEIVED, NEW))
                    : List.of();
        }
        if (!whole) {
            return List.of();
        }
        if (words.has(Meaning.RECEIVE)) {
            return List.of(new Claim(FigureKey.NEWLY_RECEIVED, 2));
        }
        if (words.has(Meaning.ACCEPT)) {
            return List.of(new Claim(FigureKey.NEWLY_RECEIVED, 1));
        }
        boolean filed = words.has(Meaning.BY) && count.clause().has(Meaning.RECEIVE, Meaning.ACCEPT);
        if (filed && words.has(Meaning.REQUEST)) {
            return List.of(new Claim(FigureKey.NEWLY_RECEIVED, 1));
        }
        boolean noun =
                words.has(Meaning.REQUEST) || (words.has(Meaning.REQUEST_KIND) && words.has(Meaning.REQUEST_WEAK));
        boolean bare = noun && count.left().whole() && !words.has(Meaning.HANDLE);
        return bare ? List.of(new Claim(FigureKey.NEWLY_RECEIVED, 1)) : List.of();
    }
}
