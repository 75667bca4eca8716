package dev.gip.parser.internal.header;

import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line that is the title of a report.
 *
 * @param line its index, or that of the name of the body above it
 * @param agency the body it names; null where it names none
 * @param year the year it names; null where it names none
 */
public record TitleLine(
        int line, @Nullable String agency, @Nullable Integer year) {

    /** The titles among lines. */
    public static List<TitleLine> all(List<Line> lines) {
        List<TitleLine> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).shape() == Shape.PLAIN ? lines.get(i).text() : "";
            if (text.indexOf('报') >= 0) {
                Optional<Title> title =
                        Title.of(text.replace("#", "").replace("*", "").strip());
                if (title.isPresent()) {
                    titles.add(of(title.get(), lines, i));
                }
            }
        }
        return titles;
    }

    private static TitleLine of(Title title, List<Line> lines, int index) {
        String above = title.agency() == null && index > 0
                ? AgencyName.clean(lines.get(index - 1).text()).orElse(null)
                : null;
        return above == null
                ? new TitleLine(index, title.agency(), title.year())
                : new TitleLine(index - 1, above, title.year());
    }

    /** Whether it names another year, or a body that is not the same under a longer or shorter name. */
    public boolean isOther(TitleLine than) {
        return isOtherYear(year, than.year) || isOtherAgency(agency, than.agency);
    }

    /** Whether two years are known and differ. */
    public static boolean isOtherYear(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Whether two bodies are known and neither name is a part of the other. */
    public static boolean isOtherAgency(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.contains(other) && !other.contains(one);
    }
}
