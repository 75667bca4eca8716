package dev.gip.parser.internal.contact;

import dev.gip.parser.internal.contact.ContactLabels.Found;
import dev.gip.parser.internal.header.AgencyName;
import java.util.List;

/** Names of clerks behind labels. All texts are folded to half width. */
final class ClerkNames {

    private static final List<String> BLANK = ContactLabels.WORDS.words("name.blank");
    private static final List<String> NOT = ContactLabels.WORDS.words("not.name");
    private static final String CONTACT = "联系人";

    /** One word that stands for a name may be as long as 超级管理员 and a letter more. */
    private static final int LONGEST = 6;

    private static final int LONGEST_OF_A_PERSON = 4;

    private ClerkNames() {}

    /** Whether a cell or line is the name of a person and nothing else. */
    static boolean isPerson(String text) {
        return text.length() <= LONGEST_OF_A_PERSON
                && text.chars().allMatch(c -> isLetter((char) c) || c == ' ')
                && isName(text);
    }

    /** {@code 填报人 张三}, and {@code 联系人张三，电话…}. */
    static boolean mayStandWithoutColon(String text, Found label, int start) {
        boolean blank = start > label.end() && BLANK.contains(label.text());
        return blank || (label.text().equals(CONTACT) && start == label.end() && isBeforeNumber(text, start));
    }

    private static boolean isBeforeNumber(String text, int start) {
        int end = runEnd(text, start);
        if (end - start < 2 || end - start > 3 || end + 1 >= text.length() || ",、;(".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length()
                && (PhoneNumbers.isDigit(text.charAt(next)) || ContactLabels.at(text, next) != null);
    }

    /** The end of the names that begin here; the place itself where none does. */
    static int end(String text, int start) {
        int end = start;
        int next = start;
        while (true) {
            int stop = runEnd(text, next);
            boolean label = stop < text.length() && text.charAt(stop) == ':';
            if (label || !isName(text.substring(next, stop))) {
                return end;
            }
            end = stop;
            boolean more = end + 1 < text.length() && " 、,/".indexOf(text.charAt(end)) >= 0;
            if (!more || runEnd(text, end + 1) - end - 1 > LONGEST_OF_A_PERSON - 1) {
                return end;
            }
            next = end + 1;
        }
    }

    private static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && NOT.stream().noneMatch(name::endsWith)
                && !AgencyName.isAgency(name);
    }

    /** The end of a run of ideographs, before the next label. */
    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end)) && ContactLabels.at(text, end) == null) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Character.isIdeographic(c) || c == '·';
    }
}
