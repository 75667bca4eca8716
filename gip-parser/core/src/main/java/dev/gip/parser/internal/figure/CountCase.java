package dev.gip.parser.internal.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number and the words around it.
 *
 * @param amount the number
 * @param left the known words that lead up to it
 * @param words the words that say what is counted
 * @param open whether unknown text stands where the thing would be named
 * @param span what is said since the last number or the beginning of the clause
 * @param clause what its clause says up to it
 * @param sentence what its sentence says up to it
 * @param context what the text around speaks of
 * @param part whether it is said to be a part of something, and of what
 * @param oneKind whether one kind of information only is spoken of
 */
record CountCase(
        Amount amount,
        Run left,
        Words words,
        boolean open,
        Words span,
        Words clause,
        Words sentence,
        Context context,
        Part part,
        boolean oneKind) {

    private static final Words THINGS = Words.of(
            Meaning.REQUEST,
            Meaning.REQUEST_KIND,
            Meaning.REQUEST_WEAK,
            Meaning.INFORMATION,
            Meaning.DISCLOSE,
            Meaning.DISCLOSURE,
            Meaning.RECONSIDERATION,
            Meaning.LITIGATION,
            Meaning.FEE,
            Meaning.OWN_FEE,
            Meaning.PEOPLE,
            Meaning.PEOPLE_WEAK,
            Meaning.POLITICAL,
            Meaning.BOTH_PROPOSALS,
            Meaning.INTERPRETATION,
            Meaning.OTHER,
            Meaning.COMPLAINT);

    /**
     * Whether a number is a part, and of what.
     *
     * @param of what it is a part of; null where it is none
     * @param first whether it is the first number behind 其中
     * @param bracketed whether it stands in brackets
     * @param closes whether the list of parts has ended before it
     */
    record Part(@Nullable Topic of, boolean first, boolean bracketed, boolean closes) {}

    static CountCase of(Amount amount, Run left, Run right, SentenceState state) {
        boolean named = left.words().hasAny(THINGS) && !left.words().areCause();
        Words words = named || !right.whole() ? left.words() : left.words().with(right.words());
        return new CountCase(
                amount,
                left,
                words,
                !named && !right.whole(),
                state.span,
                state.clause,
                state.sentence,
                state.context,
                state.part(amount),
                state.isOneKind());
    }

    /** Whether its measure word is one of the group's; without one, what it counts must stand right in front of it. */
    boolean isMeasuredAs(String group) {
        String unit = amount.unit();
        return unit == null ? left.words().hasAny(THINGS) : Lexicon.STANDARD.measures(group, unit);
    }

    /** Whether it may be a whole of its own, and no part of one named before. */
    boolean mayBeTotal(Topic of) {
        if (part.of() == null) {
            return true;
        }
        return !part.bracketed() && part.of() != Topic.NONE && part.of() != of && !part.first();
    }
}
