package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * What is seen of a colour.
 *
 * @param seen whether it is not wholly transparent
 * @param opaque whether nothing shows through it
 * @param white whether it is white, as far as its components tell without profiles
 */
record Colour(boolean seen, boolean opaque, boolean white) {

    static final Colour BLACK = new Colour(true, true, false);
    static final Colour NONE = new Colour(false, false, false);

    private static final int FULL = 255;
    private static final int NEARLY_FULL = 247;
    private static final int MOST_COMPONENTS = 4;

    /** Reads the colour that the cursor stands on, and closes it. */
    static Colour read(XmlCursor xml) throws UnreadableSourceException {
        int own = xml.depth();
        int alpha = xml.number("Alpha", FULL);
        boolean white = isWhite(components(xml.attribute("Value") == null ? "" : xml.attribute("Value")));
        boolean pattern = false;
        while (xml.nextChild(own)) {
            pattern = true;
        }
        return new Colour(alpha > 0, alpha >= FULL && !pattern, white && !pattern);
    }

    private static List<Integer> components(String value) {
        List<Integer> components = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(value);
        while (tokens.hasMoreTokens() && components.size() <= MOST_COMPONENTS) {
            components.add(component(tokens.nextToken()));
        }
        return components;
    }

    /** A component from 0 to 255, which may be written as {@code #FF}; -1 where it is neither. */
    private static int component(String token) {
        if (token.startsWith("#") && token.length() == 3) {
            return 16 * Character.digit(token.charAt(1), 16) + Character.digit(token.charAt(2), 16);
        }
        double number = Numbers.parse(token);
        return Double.isNaN(number) ? -1 : (int) number;
    }

    private static boolean isWhite(List<Integer> components) {
        if (components.size() == MOST_COMPONENTS) {
            return components.stream().allMatch(ink -> ink >= 0 && ink <= FULL - NEARLY_FULL);
        }
        boolean light = components.size() == 1 || components.size() == 3;
        return light && components.stream().allMatch(part -> part >= NEARLY_FULL);
    }
}
