package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What belongs to the pages and not to the report: running heads and feet, and the numbers of pages. A line at the upper or
 * lower edge goes if it stands again at the same height of another page, numbers aside, or if it is a page's number.
 */
final class Furniture {

    /** How much of a page its edges are. */
    private static final double EDGE = 0.12;

    /** Type so much higher than that of most lines is a title's. */
    private static final double LARGE = 1.2;

    /** Lines at one height may differ by this. */
    private static final double SAME_HEIGHT = 6;

    private final List<Item> items;
    private final double ordinarySize;
    private final Map<String, Set<Integer>> pages = new HashMap<>();
    /** For each height and difference between number and page the pages that have it. */
    private final Map<String, Set<Integer>> numbered = new HashMap<>();

    private Furniture(List<Item> items) {
        this.items = items;
        this.ordinarySize = ordinarySize(items);
    }

    static List<Item> removed(List<Item> items) {
        Furniture furniture = new Furniture(items);
        furniture.count();
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            if (!(item instanceof Item.Text text) || !furniture.isFurniture(text)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private void count() {
        for (Item item : items) {
            if (item instanceof Item.Text text && atEdge(text)) {
                int page = text.page().number();
                for (long height : heights(text)) {
                    pages.computeIfAbsent(key(text, height), absent -> new HashSet<>())
                            .add(page);
                    int number = PageMarks.number(text.line().text());
                    if (number >= 0) {
                        numbered.computeIfAbsent(height + ":" + (number - page), absent -> new HashSet<>())
                                .add(page);
                    }
                }
            }
        }
    }

    private boolean isFurniture(Item.Text text) {
        if (!atEdge(text)) {
            return false;
        }
        String line = text.line().text();
        if (PageMarks.isMark(line)) {
            return true;
        }
        int number = PageMarks.number(line);
        return number >= 0 ? isPageNumber(text, number) : isRepeated(text);
    }

    private boolean isPageNumber(Item.Text text, int number) {
        int page = text.page().number();
        if (number == page) {
            return true;
        }
        for (long height : heights(text)) {
            if (numbered.getOrDefault(height + ":" + (number - page), Set.of()).size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Running heads stand on the next page or, if left and right pages differ, on the one behind it, in no large type. */
    private boolean isRepeated(Item.Text text) {
        if (text.line().size() > LARGE * ordinarySize) {
            return false;
        }
        int page = text.page().number();
        for (long height : heights(text)) {
            Set<Integer> same = pages.getOrDefault(key(text, height), Set.of());
            if (same.contains(page - 2)
                    || same.contains(page - 1)
                    || same.contains(page + 1)
                    || same.contains(page + 2)) {
                return true;
            }
        }
        return false;
    }

    /** The height of most lines' type. */
    private static double ordinarySize(List<Item> items) {
        double[] sizes = items.stream()
                .filter(Item.Text.class::isInstance)
                .mapToDouble(item -> ((Item.Text) item).line().size())
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** Lines set across the writing stand at an edge or are numbers of pages that were not turned with their table. */
    private static boolean atEdge(Item.Text text) {
        double height = text.page().height();
        return text.line().direction() != 0
                || text.line().baseline() < EDGE * height
                || text.line().baseline() > (1 - EDGE) * height;
    }

    /** Two neighbouring steps, so that no line falls between two. */
    private static long[] heights(Item.Text text) {
        double steps = text.line().baseline() / SAME_HEIGHT;
        return new long[] {Math.round(steps) * 2, (long) Math.floor(steps) * 2 + 1};
    }

    private static String key(Item.Text text, long height) {
        return height + ":" + PageMarks.shape(text.line().text());
    }
}
