package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Numbers in attributes. One that cannot be read would put a letter in another place: such a file is refused. */
final class Numbers {

    static final String FORMAT = "OFD";

    private static final String BLANKS = " \t\r\n";

    /** No number of a page is longer, or larger: pages are measured in millimetres. */
    private static final int LONGEST = 40;

    private static final double LARGEST = 1e7;

    private static final int MOST_SHOWN = 20;

    private final SourceInput input;

    Numbers(SourceInput input) {
        this.input = input;
    }

    /** A number; null where the element lacks the attribute. */
    @Nullable
    Double number(XmlCursor xml, String attribute) throws UnreadableSourceException {
        String value = xml.attribute(attribute);
        return value == null || value.isBlank() ? null : parsed(value.strip());
    }

    double number(XmlCursor xml, String attribute, double otherwise) throws UnreadableSourceException {
        Double number = number(xml, attribute);
        return number == null ? otherwise : number;
    }

    /** A box; null where the element lacks the attribute. */
    @Nullable
    Box box(XmlCursor xml, String attribute) throws UnreadableSourceException {
        String value = xml.attribute(attribute);
        return value == null ? null : box(value);
    }

    Box box(String value) throws UnreadableSourceException {
        double[] sides = several(value, 4);
        return new Box(sides[0], sides[1], sides[2], sides[3]);
    }

    /** A transformation; the one that changes nothing where the element lacks the attribute. */
    Matrix matrix(XmlCursor xml, String attribute) throws UnreadableSourceException {
        String value = xml.attribute(attribute);
        if (value == null || value.isBlank()) {
            return Matrix.NONE;
        }
        double[] all = several(value, 6);
        return new Matrix(all[0], all[1], all[2], all[3], all[4], all[5]);
    }

    /**
     * Offsets from one letter to the next: {@code g 3 5.2} stands for three times 5.2.
     *
     * @param most how many are needed; no more are looked at
     */
    double[] deltas(String value, int most) throws UnreadableSourceException {
        double[] deltas = new double[most];
        int count = 0;
        StringTokenizer tokens = new StringTokenizer(value, BLANKS);
        while (count < most && tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            boolean repeated = token.equals("g");
            int times = repeated ? times(next(tokens, value)) : 1;
            double delta = parsed(repeated ? next(tokens, value) : token);
            int end = Math.min(most, count + Math.min(times, most));
            Arrays.fill(deltas, count, end, delta);
            count = end;
        }
        return Arrays.copyOf(deltas, count);
    }

    private String next(StringTokenizer tokens, String value) throws UnreadableSourceException {
        if (!tokens.hasMoreTokens()) {
            throw wrong(value);
        }
        return tokens.nextToken();
    }

    private int times(String token) throws UnreadableSourceException {
        double times = parsed(token);
        if (times < 0 || times != Math.rint(times)) {
            throw wrong(token);
        }
        return (int) times;
    }

    private double[] several(String value, int count) throws UnreadableSourceException {
        StringTokenizer tokens = new StringTokenizer(value, BLANKS);
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = parsed(next(tokens, value));
        }
        return all;
    }

    private double parsed(String token) throws UnreadableSourceException {
        double number = parse(token);
        if (Double.isNaN(number)) {
            throw wrong(token);
        }
        return number;
    }

    /** A number; NaN where it is none, or larger than anything on a page. */
    static double parse(String token) {
        if (token.length() > LONGEST) {
            return Double.NaN;
        }
        for (int i = 0; i < token.length(); i++) {
            // Double.parseDouble takes NaN, 1f and 0x1p3, too.
            if ("0123456789+-.eE".indexOf(token.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(token);
            return Math.abs(number) <= LARGEST ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private UnreadableSourceException wrong(String value) {
        String shown = value.substring(0, Math.min(MOST_SHOWN, value.length()));
        return Unreadable.damaged(
                input, FORMAT, "“" + shown + "”处应为数字", "\"" + shown + "\" stands where numbers belong");
    }
}
