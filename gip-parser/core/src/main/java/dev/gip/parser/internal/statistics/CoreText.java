package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.LabelText;

/** A text and its letters and digits alone, each with the place where it stands in the other. */
final class CoreText {

    private final String folded;
    private final String core;
    private final int[] raw;
    private final int[] coreAt;

    CoreText(String text) {
        folded = LabelText.fold(text);
        int length = folded.length();
        StringBuilder letters = new StringBuilder(length);
        raw = new int[length];
        coreAt = new int[length + 1];
        for (int i = 0; i < length; i++) {
            coreAt[i] = letters.length();
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                raw[letters.length()] = i;
                letters.append(Character.toLowerCase(folded.charAt(i)));
            }
        }
        coreAt[length] = letters.length();
        core = letters.toString();
    }

    String folded() {
        return folded;
    }

    String core() {
        return core;
    }

    int length() {
        return folded.length();
    }

    char at(int index) {
        return folded.charAt(index);
    }

    /** How many letters stand before a place of the text. */
    int coreAt(int index) {
        return coreAt[index];
    }

    /** The place behind the last of so many letters. */
    int rawEnd(int letters) {
        return letters == 0 ? 0 : raw[letters - 1] + 1;
    }
}
