package dev.gip.parser.internal.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes what a list of channels names for channels, known or not: 通过公开栏、宣传单、会议等形式. */
final class Channels {

    private static final Set<Meaning> NAMES =
            EnumSet.of(Meaning.UNKNOWN, Meaning.OTHER, Meaning.CATEGORY, Meaning.INFORMATION, Meaning.DISCLOSURE);

    private Channels() {}

    static List<Token> named(List<Token> tokens) {
        List<Token> named = new ArrayList<>(tokens);
        int via = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Meaning meaning = tokens.get(i).meaning();
            if (meaning == Meaning.VIA) {
                via = i;
            } else if (meaning == Meaning.COUNT || meaning.endsClause()) {
                via = -1;
            } else if (meaning == Meaning.ALL_CHANNELS && via >= 0) {
                name(named, via + 1, i);
                via = -1;
            }
        }
        return named;
    }

    private static void name(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (NAMES.contains(token.meaning())) {
                tokens.set(i, Token.of(Meaning.CHANNEL, token.start(), token.end()));
            }
        }
    }
}
