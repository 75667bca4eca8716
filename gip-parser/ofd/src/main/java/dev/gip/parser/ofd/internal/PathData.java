package dev.gip.parser.ofd.internal;

import dev.gip.parser.support.internal.drawing.Outline;
import java.util.ArrayList;
import java.util.List;

/** Paths in short form: letters for what is drawn, each with its numbers. */
final class PathData {

    /** No operator takes more numbers: an arc. */
    private static final int MOST_NUMBERS = 7;

    private final String data;
    private final Matrix place;
    private final List<Outline> outlines = new ArrayList<>();
    private final double[] numbers = new double[MOST_NUMBERS];
    private int at;

    private PathData(String data, Matrix place) {
        this.data = data;
        this.place = place;
    }

    /** The runs of a path on the page; none where the path cannot be read, as programs that show it draw none. */
    static List<Outline> outlines(String data, Matrix place) {
        PathData path = new PathData(data, place);
        return path.read() ? path.outlines : List.of();
    }

    private boolean read() {
        char operator = nextLetter();
        while (operator != 0) {
            int count = count(operator);
            if (count < 0 || !readNumbers(count)) {
                return false;
            }
            draw(operator, count);
            operator = nextLetter();
        }
        return at >= data.length();
    }

    private static int count(char operator) {
        return switch (operator) {
            case 'C' -> 0;
            case 'S', 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'B' -> 6;
            case 'A' -> 7;
            default -> -1;
        };
    }

    private void draw(char operator, int count) {
        if (operator == 'C') {
            if (!outlines.isEmpty()) {
                last().close();
            }
            return;
        }
        if (operator == 'M' || operator == 'S' || outlines.isEmpty()) {
            outlines.add(new Outline());
        }
        double x = place.x(numbers[count - 2], numbers[count - 1]);
        double y = place.y(numbers[count - 2], numbers[count - 1]);
        if (Double.isFinite(x + y)) {
            last().add(x, y);
        }
        if (count > 2) {
            last().curve();
        }
    }

    private Outline last() {
        return outlines.get(outlines.size() - 1);
    }

    private boolean readNumbers(int count) {
        for (int i = 0; i < count; i++) {
            skipBlanks();
            int from = at;
            while (at < data.length() && isInNumber(data.charAt(at))) {
                at++;
            }
            numbers[i] = Numbers.parse(data.substring(from, at));
            if (Double.isNaN(numbers[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    /** The next letter; 0 where none comes next. */
    private char nextLetter() {
        skipBlanks();
        boolean letter = at < data.length() && Character.isLetter(data.charAt(at));
        return letter ? data.charAt(at++) : 0;
    }

    private void skipBlanks() {
        while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
            at++;
        }
    }
}
