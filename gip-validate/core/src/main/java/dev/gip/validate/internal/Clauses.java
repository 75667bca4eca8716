package dev.gip.validate.internal;

import java.util.ArrayList;
import java.util.List;

/** The clauses of a text: what stands between two stops. */
final class Clauses {

    private static final String STOPS = "。；;，,！？!?\n：:（）()";

    private Clauses() {}

    static List<String> of(String text) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
                String clause = text.substring(from, i).strip();
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                }
                from = i + 1;
            }
        }
        return clauses;
    }
}
