package dev.gip.parser.internal.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reports, to tell what a sentence says of another body. */
final class Body {

    private static final List<String> ENDINGS = ShapeWords.of("body.end");

    private static final String PLACES = "省市县区旗州盟镇乡";

    /** How many letters in front of the ending tell bodies apart. */
    private static final int TELLING = 2;

    private final @Nullable String agency;

    Body(@Nullable String agency) {
        this.agency = agency == null ? null : agency.replace("人民政府", "政府");
    }

    /** Whether it reports for a whole area, and not for an office of it. */
    boolean isGovernment() {
        return agency != null && (agency.endsWith("政府") || agency.endsWith("政府办公室") || agency.endsWith("政府办"));
    }

    /** Whether words that end in the name of a body name another one than this. */
    boolean isAnother(String words) {
        String name = words.replace("人民政府", "政府");
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse(null);
        if (ending == null || agency == null) {
            return false;
        }
        int from = Math.max(0, name.length() - ending.length() - TELLING);
        String telling = name.substring(from);
        boolean self = "我本全该".indexOf(name.charAt(Math.max(0, name.length() - ending.length() - 1))) >= 0;
        return telling.length() > ending.length() && !self && !isShortFor(telling, agency);
    }

    /** Whether words in front of a verb say who reports, by its name or a short form of it. */
    boolean isSelf(String words) {
        String name = lastName(words.replace("人民政府", "政府"));
        if (name.length() < 2) {
            return name.isEmpty();
        }
        char last = name.charAt(name.length() - 1);
        if (agency == null) {
            return ENDINGS.stream().anyMatch(name::endsWith);
        }
        boolean place = PLACES.indexOf(last) >= 0 && !isGovernment() && agency.indexOf(last) != agency.length() - 1;
        return !place && isShortFor(name.substring(Math.max(0, name.length() - TELLING - 1)), agency);
    }

    private static String lastName(String words) {
        int from = words.length();
        while (from > 0 && Character.isIdeographic(words.charAt(from - 1))) {
            from--;
        }
        return words.substring(from);
    }

    /** Whether the letters of a short name stand in the full one in their order. */
    private static boolean isShortFor(String shortName, String full) {
        int at = 0;
        for (int i = 0; i < shortName.length(); i++) {
            at = full.indexOf(shortName.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
