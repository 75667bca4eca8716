package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.figure.Token.Day;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into words, marks, numbers and days; what it does not know becomes unknown text. */
final class Tokenizer {

    /** What stands between 《 and 》 is no text of the report's own. */
    private static final int LONGEST_TITLE = 80;

    /** How far behind a word the end of a name may stand. */
    private static final int LONGEST_NAME_REST = 6;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int unknownFrom = -1;

    private Tokenizer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The tokens between two places of a text. */
    static List<Token> read(String text, int start, int end) {
        Tokenizer tokenizer = new Tokenizer(text, start, end);
        while (tokenizer.at < end) {
            tokenizer.next();
        }
        tokenizer.closeUnknown();
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '《') {
            int close = text.substring(at, Math.min(end, at + LONGEST_TITLE)).indexOf('》');
            unknown(close < 0 ? at + 1 : at + close + 1);
            return;
        }
        Meaning mark = mark(c);
        if (mark != null) {
            add(Token.of(c == ':' && isAspect() ? Meaning.COMMA : mark, at, at + 1));
            return;
        }
        if (Numerals.isDigit(c)) {
            if (!number()) {
                unknown(codeEnd());
            }
            return;
        }
        if (isLetter(c)) {
            unknown(codeEnd());
            return;
        }
        Lexicon.Match word = Lexicon.STANDARD.word(text, at);
        boolean begins = Numerals.isChinese(c) || NumberReader.isApproximation(c);
        // 一是 and 一年来 are words, 一件 is a number.
        if (begins && (word == null || word.end() == at + 1) && number()) {
            return;
        }
        if (word == null) {
            unknown(at + 1);
        } else if (word.meaning() == Meaning.UNKNOWN || isName(word)) {
            unknown(word.end());
        } else {
            add(Token.of(word.meaning(), at, word.end()));
        }
    }

    /** 民政 in 民政局 and 教育 in “青禾教育” name no kind of information; “青禾发布” is an account and publishes nothing yet. */
    private boolean isName(Lexicon.Match word) {
        if (word.meaning() == Meaning.PUBLISH) {
            return word.end() < end && "”\"」".indexOf(text.charAt(word.end())) >= 0;
        }
        if (word.meaning() != Meaning.CATEGORY && word.meaning() != Meaning.OTHER) {
            return false;
        }
        for (int i = word.end(); i < Math.min(end, word.end() + LONGEST_NAME_REST); i++) {
            char c = text.charAt(i);
            if ("局厅委”\"".indexOf(c) >= 0) {
                return true;
            }
            if (mark(c) != null || Numerals.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** 依申请公开方面: heads what follows the colon and is no part of its clause. */
    private boolean isAspect() {
        return unknownFrom < 0
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).meaning() == Meaning.ASPECT;
    }

    private boolean number() {
        Dated dated = DayReader.read(text, at);
        if (dated != null) {
            add(Token.of(dated.day(), at, dated.end()));
            return true;
        }
        Token token = NumberReader.read(text, at);
        if (token == null) {
            return false;
        }
        if (token.meaning() == Meaning.UNKNOWN) {
            unknown(token.end());
        } else {
            add(token);
        }
        return true;
    }

    /** A day and where it ends. */
    record Dated(Day day, int end) {}

    private void add(Token token) {
        closeUnknown();
        tokens.add(token);
        at = token.end();
    }

    private void unknown(int to) {
        unknownFrom = unknownFrom < 0 ? at : unknownFrom;
        at = to;
    }

    private void closeUnknown() {
        if (unknownFrom >= 0) {
            tokens.add(Token.of(Meaning.UNKNOWN, unknownFrom, at));
            unknownFrom = -1;
        }
    }

    /** The end of letters and digits that belong together, as in an address of a page. */
    private int codeEnd() {
        int to = at;
        while (to < end && (isLetter(text.charAt(to)) || Numerals.isDigit(text.charAt(to)))) {
            to++;
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static @Nullable Meaning mark(char c) {
        return switch (c) {
            case ',' -> Meaning.COMMA;
            case ';' -> Meaning.SEMICOLON;
            case '、' -> Meaning.PAUSE;
            case '(', '[', '〔', '【' -> Meaning.OPENING;
            case ')', ']', '〕', '】' -> Meaning.CLOSING;
            case ':', '“', '”', '"', '‘', '’', '「', '」', '\'' -> Meaning.QUOTE;
            default -> null;
        };
    }
}
