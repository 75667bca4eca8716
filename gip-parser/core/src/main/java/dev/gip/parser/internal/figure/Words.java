package dev.gip.parser.internal.figure;

import java.util.List;
import java.util.Set;

/** What the words of a piece of text say, without their order: a set of meanings, one bit each. */
@SuppressWarnings("EnumOrdinal") // An EnumSet of more than 64 constants is an array, and one is made for every number.
final class Words {

    private long low;
    private long high;

    static Words of(Meaning... meanings) {
        Words words = new Words();
        for (Meaning meaning : meanings) {
            words.add(meaning);
        }
        return words;
    }

    static Words of(List<Token> tokens) {
        Words words = new Words();
        tokens.forEach(token -> words.add(token.meaning()));
        return words;
    }

    void add(Meaning meaning) {
        int bit = meaning.ordinal();
        if (bit < Long.SIZE) {
            low |= 1L << bit;
        } else {
            high |= 1L << (bit - Long.SIZE);
        }
    }

    void addAll(Words others) {
        low |= others.low;
        high |= others.high;
    }

    void removeAll(Words others) {
        low &= ~others.low;
        high &= ~others.high;
    }

    void clear() {
        low = 0;
        high = 0;
    }

    Words with(Words others) {
        Words all = new Words();
        all.addAll(this);
        all.addAll(others);
        return all;
    }

    boolean has(Meaning meaning) {
        int bit = meaning.ordinal();
        return bit < Long.SIZE ? (low & (1L << bit)) != 0 : (high & (1L << (bit - Long.SIZE))) != 0;
    }

    boolean has(Meaning one, Meaning other) {
        return has(one) || has(other);
    }

    boolean has(Meaning one, Meaning two, Meaning three) {
        return has(one) || has(two) || has(three);
    }

    boolean hasAny(Words wanted) {
        return (low & wanted.low) != 0 || (high & wanted.high) != 0;
    }

    /** Those of the wanted meanings that are there. */
    List<Meaning> those(Set<Meaning> wanted) {
        return wanted.stream().filter(this::has).toList();
    }

    /** Whether they name disclosure or a request for it as the cause of what is counted, and not yet that: 因政府信息公开发生. */
    boolean areCause() {
        return has(Meaning.CAUSE) && !has(Meaning.RECONSIDERATION, Meaning.LITIGATION, Meaning.OTHER);
    }

    /** Whether they speak of disclosure, or of requests for it. */
    boolean areAboutDisclosure() {
        return has(Meaning.DISCLOSURE, Meaning.REQUEST, Meaning.REQUEST_KIND) || has(Meaning.OWN_FEE);
    }
}
