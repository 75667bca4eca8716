package dev.gip.parser.internal.contact;

import dev.gip.parser.internal.label.LabelText;

/** Tells at one glance that a text holds no contact data, as nearly all text of a report does. */
final class ContactSigns {

    /** No telephone number or postcode has fewer digits in a row. */
    private static final int FEWEST_DIGITS = 5;

    private ContactSigns() {}

    /** Whether a text has a sign of contact data: a label, an at sign, a long number. */
    static boolean in(String text) {
        String folded = null;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = LabelText.fold(text.charAt(i));
            digits = PhoneNumbers.isDigit(c) ? digits + 1 : 0;
            if (digits == FEWEST_DIGITS || c == '@') {
                return true;
            }
            if (ContactLabels.mayBegin(c)) {
                folded = folded == null ? LabelText.fold(text) : folded;
                if (ContactLabels.at(folded, i) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
