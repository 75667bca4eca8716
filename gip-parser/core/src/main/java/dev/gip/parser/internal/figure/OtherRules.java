package dev.gip.parser.internal.figure;

import dev.gip.model.FigureKey;
import java.util.ArrayList;
import java.util.List;

/** Which figure a number of fees, proposals or interpretations is. */
final class OtherRules {

    private OtherRules() {}

    static boolean concernsFees(CountCase count) {
        Words words = count.words();
        return words.has(Meaning.COLLECT, Meaning.CHARGE)
                || (words.has(Meaning.FEE, Meaning.OWN_FEE) && count.isMeasuredAs("money"));
    }

    static List<Claim> fees(CountCase count) {
        Words clause = count.clause();
        boolean taken = clause.has(Meaning.COLLECT, Meaning.CHARGE);
        Words said = count.sentence().with(clause);
        boolean fee = said.has(Meaning.FEE, Meaning.OWN_FEE, Meaning.CHARGE);
        boolean disclosure = count.context().isAboutFees() || (said.areAboutDisclosure() && !said.has(Meaning.OTHER));
        boolean money = count.isMeasuredAs("money") || count.amount().isZero();
        boolean barred = clause.has(Meaning.EXEMPT)
                || count.words().has(Meaning.OTHER)
                || count.part().of() != null;
        return taken
                        && money
                        && disclosure
                        && !barred
                        && (fee || count.context().isAboutFees())
                ? List.of(new Claim(FigureKey.FEES_COLLECTED, 1))
                : List.of();
    }

    static boolean concernsProposals(Words words) {
        return words.has(Meaning.PEOPLE)
                || words.has(Meaning.PEOPLE_WEAK)
                || words.has(Meaning.POLITICAL)
                || words.has(Meaning.BOTH_PROPOSALS);
    }

    static List<Claim> proposals(CountCase count) {
        Words words = count.words();
        boolean weak = words.has(Meaning.PEOPLE_WEAK) && count.sentence().has(Meaning.POLITICAL, Meaning.PEOPLE);
        boolean people = words.has(Meaning.PEOPLE) || weak || words.has(Meaning.BOTH_PROPOSALS);
        boolean political = words.has(Meaning.POLITICAL) || words.has(Meaning.BOTH_PROPOSALS);
        boolean zero = count.amount().isZero();
        if ((people && political && !zero) || !count.isMeasuredAs("proposals")) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        if (people) {
            claims.add(new Claim(FigureKey.PROPOSALS_PEOPLE, 1));
        }
        if (political) {
            claims.add(new Claim(FigureKey.PROPOSALS_POLITICAL, 1));
        }
        return claims;
    }

    static List<Claim> interpretations(CountCase count) {
        boolean part = count.part().of() == Topic.INTERPRETATION || count.part().bracketed();
        return !part && count.isMeasuredAs("disclosed") ? List.of(new Claim(FigureKey.INTERPRETATIONS, 1)) : List.of();
    }
}
