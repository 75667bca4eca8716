package dev.gip.validate.internal.condition;

import java.util.ArrayList;
import java.util.List;

/** Cuts a condition into words. */
final class Words {

    static final int MOST_CHARACTERS = 2_000;

    private static final String NAME_SIGNS = "/.*$:_";
    private static final List<String> SIGNS = List.of("<=", ">=", "!=", "=", "<", ">", "+", "-", "*", "(", ")");

    private Words() {}

    static List<Word> of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ConditionException(
                    text.substring(0, 40) + "…", 0, "a condition has at most " + MOST_CHARACTERS + " characters");
        }
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            Word word = wordAt(text, at);
            words.add(word);
            at += word.text().length();
        }
        words.add(new Word(Word.Kind.END, "", text.length()));
        return words;
    }

    private static Word wordAt(String text, int at) {
        char first = text.charAt(at);
        if (isDigit(first)) {
            return word(Word.Kind.NUMBER, text, at, "0123456789.");
        }
        if (Character.isLetter(first) || first == '$') {
            int end = at;
            while (end < text.length() && isInName(text.charAt(end))) {
                end++;
            }
            return new Word(Word.Kind.NAME, text.substring(at, end), at);
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return new Word(Word.Kind.SIGN, sign, at);
            }
        }
        throw new ConditionException(text, at, "'" + first + "' has no meaning in a condition");
    }

    private static Word word(Word.Kind kind, String text, int at, String signs) {
        int end = at;
        while (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Word(kind, text.substring(at, end), at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || NAME_SIGNS.indexOf(c) >= 0;
    }
}
