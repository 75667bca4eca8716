package dev.gip.validate.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last place in the name of a body: {@code 白杨} and {@code 镇} in 清河县白杨镇人民政府.
 *
 * @param before what stands before the place, such as 清河县
 * @param stem its name
 * @param marker what kind of place it is
 * @param rest what follows
 */
public record PlaceName(String before, String stem, String marker, String rest) {

    private static final List<String> MARKERS = List.of("街道", "县", "区", "市", "镇", "乡", "旗");
    private static final List<String> NO_PLACE = WordLists.of("noPlace");
    private static final List<String> ANY_PLACE = WordLists.of("anyPlace");
    private static final List<String> GOVERNMENT = List.of("", "人民政府", "政府", "办事处");

    /** The last place of a name; null where it names none. */
    public static @Nullable PlaceName last(String name) {
        for (int end = name.length(); end > 0; end--) {
            String marker = marker(name, end);
            if (marker != null) {
                int stemEnd = end - marker.length();
                int stemStart = stemEnd;
                while (stemStart > 0
                        && marker(name, stemStart) == null
                        && "省州盟".indexOf(name.charAt(stemStart - 1)) < 0) {
                    stemStart--;
                }
                return new PlaceName(
                        name.substring(0, stemStart), name.substring(stemStart, stemEnd), marker, name.substring(end));
            }
        }
        return null;
    }

    private static @Nullable String marker(String name, int end) {
        for (String marker : MARKERS) {
            if (name.startsWith(marker, end - marker.length()) && !isInsideWord(name, end - 1)) {
                return marker;
            }
        }
        return null;
    }

    private static boolean isInsideWord(String name, int last) {
        return NO_PLACE.stream()
                .anyMatch(word -> name.startsWith(word, last) || name.startsWith(word, last + 1 - word.length()));
    }

    /** Whether two names are of bodies of one kind in different places of one kind, as far as names can tell. */
    public boolean isSisterOf(PlaceName other) {
        return marker.equals(other.marker)
                && (rest.equals(other.rest) || (GOVERNMENT.contains(rest) && GOVERNMENT.contains(other.rest)))
                && isPlace()
                && other.isPlace()
                && !stem.contains(other.stem)
                && !other.stem.contains(stem)
                && !other.before.contains(stem)
                && !before.contains(other.stem);
    }

    private boolean isPlace() {
        return stem.length() >= 2 && ANY_PLACE.stream().noneMatch(stem::startsWith);
    }
}
