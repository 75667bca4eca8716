package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines of text begin and end on pages of one width, as most of the long ones do. */
final class Margins {

    /** Shorter lines tell nothing of margins. */
    private static final int SHORTEST = 12;

    private static final double STEP = 6;

    private final Map<Long, double[]> byWidth = new HashMap<>();

    static Margins of(List<Item> items) {
        Map<Long, List<Box>> lines = new HashMap<>();
        for (Item item : items) {
            if (item instanceof Item.Text text
                    && text.line().direction() == 0
                    && text.line().text().length() >= SHORTEST) {
                lines.computeIfAbsent(width(item), absent -> new ArrayList<>()).add(text.box());
            }
        }
        Margins margins = new Margins();
        lines.forEach((width, boxes) -> margins.byWidth.put(width, sides(boxes)));
        return margins;
    }

    private static long width(Item item) {
        return Math.round(item.page().width());
    }

    private static double[] sides(List<Box> boxes) {
        double[] lefts = boxes.stream().mapToDouble(Box::left).sorted().toArray();
        double[] rights =
                boxes.stream().mapToDouble(box -> -box.right()).sorted().toArray();
        return new double[] {outermost(lefts), -outermost(rights)};
    }

    /** The outermost place that two lines share; the outermost of all where none do. */
    private static double outermost(double[] places) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (places[i + 1] - places[i] < STEP) {
                return places[i];
            }
        }
        return places[0];
    }

    double left(Item item) {
        return sidesOf(item)[0];
    }

    /** The right margin; no nearer than the left one would have it, for a page may show short lines only. */
    double right(Item item) {
        double[] sides = sidesOf(item);
        return sides[1];
    }

    private double[] sidesOf(Item item) {
        double[] sides = byWidth.get(width(item));
        if (sides != null) {
            return Arrays.copyOf(sides, 2);
        }
        return new double[] {0, item.page().width()};
    }
}
