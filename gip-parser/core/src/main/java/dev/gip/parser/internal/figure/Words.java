package dev.gip.parser.internal.figure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words of a piece of text say, without their order. */
final class Words {

    private final EnumSet<Meaning> meanings = EnumSet.noneOf(Meaning.class);

    static Words of(List<Token> tokens) {
        Words words = new Words();
        tokens.forEach(token -> words.add(token.meaning()));
        return words;
    }

    void add(Meaning meaning) {
        meanings.add(meaning);
    }

    void addAll(Words others) {
        meanings.addAll(others.meanings);
    }

    void remove(Meaning meaning) {
        meanings.remove(meaning);
    }

    void clear() {
        meanings.clear();
    }

    Words copy() {
        return with(new Words());
    }

    Words with(Words others) {
        Words all = new Words();
        all.addAll(this);
        all.addAll(others);
        return all;
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    boolean has(Meaning meaning) {
        return meanings.contains(meaning);
    }

    boolean has(Meaning one, Meaning other) {
        return meanings.contains(one) || meanings.contains(other);
    }

    boolean has(Meaning one, Meaning two, Meaning three) {
        return has(one, two) || meanings.contains(three);
    }

    boolean hasAny(Collection<Meaning> wanted) {
        for (Meaning meaning : wanted) {
            if (meanings.contains(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the wanted meanings that are there, in the order of {@link Meaning}. */
    List<Meaning> those(Set<Meaning> wanted) {
        EnumSet<Meaning> found = EnumSet.copyOf(meanings);
        found.retainAll(wanted);
        return List.copyOf(found);
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
