package dev.gip.validate.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences. */
public final class Sentences {

    private static final String ENDS = "。;!?\n";

    private Sentences() {}

    /** The sentences of a text in half width, without the marks and blanks around them; none of them is empty. */
    public static List<String> of(String folded) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || ENDS.indexOf(folded.charAt(i)) >= 0) {
                String sentence = folded.substring(start, i).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }
}
