package dev.gip.parser.internal.contact;

import dev.gip.parser.internal.contact.ContactLabels.Found;
import dev.gip.parser.internal.label.LabelText;
import java.util.List;

/**
 * Covers the contact data of one line or cell, letter by letter, so that every other letter keeps its place. Telephone
 * numbers are told by a label or an unmistakable shape; a figure that counts something is never covered.
 */
final class ContactMask {

    private static final char COVER = '*';

    private static final List<String> SURE = ContactLabels.WORDS.words("number.sure");
    private static final List<String> CALL = ContactLabels.WORDS.words("call");

    private static final int LONGEST_ADDRESS = 80;
    private static final int POSTCODE = 6;

    private final String text;
    private final char[] covered;
    private final boolean table;
    private final boolean sentence;
    private boolean announced;

    private ContactMask(String line, boolean table) {
        this.text = LabelText.fold(line);
        this.covered = line.toCharArray();
        this.table = table;
        this.announced = CALL.stream().anyMatch(text::contains);
        this.sentence = text.chars().anyMatch(c -> ",。;".indexOf(c) >= 0);
    }

    /** All letters of a line covered. */
    static String maskAll(String line) {
        ContactMask mask = new ContactMask(line, true);
        mask.cover(0, line.length());
        return new String(mask.covered);
    }

    /**
     * Covers the contact data of a line.
     *
     * @param line a line or cell without line breaks
     * @param table whether it is a cell, where a bare number is a figure
     */
    static String mask(String line, boolean table) {
        ContactMask mask = new ContactMask(line, table);
        int at = 0;
        while (at < line.length()) {
            at = Math.max(at + 1, mask.coverAt(at));
        }
        return new String(mask.covered);
    }

    /** Covers what begins here and returns its end. */
    private int coverAt(int at) {
        char c = text.charAt(at);
        if (c == '@') {
            return coverMail(at);
        }
        if (PhoneNumbers.isDigit(c) || c == '(') {
            return coverNumber(at);
        }
        Found label = ContactLabels.at(text, at);
        if (label == null) {
            return at;
        }
        announced = true;
        return coverBehind(label);
    }

    private int coverBehind(Found label) {
        int value = valueStart(label.end());
        boolean colon = text.substring(label.end(), value).indexOf(':') >= 0;
        int end = switch (label.kind()) {
            case NUMBER -> isCertain(label, value, colon) ? coverNumbers(value, colon) : value;
            case POSTCODE -> coverPostcode(value);
            case ADDRESS -> colon && !isJoined(label) ? coverAddress(value) : value;
            case NAME -> coverNames(label, value, colon);
        };
        return Math.max(label.end(), end == value ? label.end() : end);
    }

    /** Behind a blank alone a plain number may be a figure of a table. */
    private boolean isCertain(Found label, int value, boolean colon) {
        boolean blank = text.substring(label.end(), value).indexOf(' ') >= 0;
        return colon
                || !blank
                || (SURE.contains(label.text()) && !isJoined(label))
                || PhoneNumbers.shaped(text, Math.min(value, text.length() - 1)) > 0;
    }

    private int valueStart(int from) {
        int at = from;
        while (at < text.length() && " :为是)]】".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A label inside a longer word, such as 网站地址, is another one. */
    private boolean isJoined(Found label) {
        return label.start() > 0 && Character.isLetter(text.charAt(label.start() - 1));
    }

    private int coverNumbers(int start, boolean colon) {
        int at = start;
        while (at < text.length()) {
            int end = PhoneNumbers.announced(text, at, colon);
            if (end == at) {
                return at;
            }
            cover(at, end);
            at = end;
            boolean more = at + 1 < text.length()
                    && "、,/;或和".indexOf(text.charAt(at)) >= 0
                    && PhoneNumbers.isDigit(text.charAt(at + 1));
            if (!more) {
                return at;
            }
            at++;
        }
        return at;
    }

    private int coverNames(Found label, int start, boolean colon) {
        boolean names = colon ? !isJoined(label) : ClerkNames.mayStandWithoutColon(text, label, start);
        int end = names ? ClerkNames.end(text, start) : start;
        cover(start, end);
        return end;
    }

    private int coverPostcode(int start) {
        int end = PhoneNumbers.digitsEnd(text, start);
        if (end - start != POSTCODE) {
            return start;
        }
        cover(start, end);
        return end;
    }

    private int coverAddress(int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_ADDRESS
                && ",;。)".indexOf(text.charAt(end)) < 0
                && !text.startsWith("  ", end)
                && !(end > start && ContactLabels.at(text, end) != null)) {
            end++;
        }
        boolean web = text.startsWith("http", start) || text.startsWith("www", start);
        if (web) {
            return start;
        }
        cover(start, end);
        return end;
    }

    private int coverNumber(int at) {
        int end = PhoneNumbers.shaped(text, at);
        boolean joined = at > 0 && Character.isIdeographic(text.charAt(at - 1));
        if (end == 0 && !table && (announced || (sentence && joined)) && text.charAt(at) != '(') {
            end = PhoneNumbers.mobile(text, at);
        }
        if (end > 0) {
            cover(at, end);
            return end;
        }
        return text.charAt(at) == '(' ? at : PhoneNumbers.digitsEnd(text, at);
    }

    private int coverMail(int at) {
        int start = at;
        while (start > 0 && isMail(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isMail(text.charAt(end))) {
            end++;
        }
        boolean mail = start < at && text.substring(at, end).indexOf('.') > 1;
        if (mail) {
            cover(start, end);
        }
        return end;
    }

    private static boolean isMail(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._-+%".indexOf(c) >= 0);
    }

    private void cover(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!LabelText.isSpace(text.charAt(i))) {
                covered[i] = COVER;
            }
        }
    }
}
