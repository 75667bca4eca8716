package dev.gip.parser.layout;

import dev.gip.parser.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What cannot be read yet, as {@code known-gaps.txt} lists it; the laws leave it out. */
final class KnownGaps {

    /**
     * A line of the list.
     *
     * @param what the loss or change, or changes that fail together only, as {@code ONE+OTHER}; {@code LAYOUT} where the
     *     layout alone cannot be read
     * @param layout the layout
     * @param number the number of a report that shows it
     */
    record Gap(String what, Layout layout, int number) {

        boolean isLayout() {
            return what.equals("LAYOUT");
        }

        boolean isLoss() {
            return Loss.all().stream().anyMatch(loss -> loss.toString().equals(what));
        }

        Damaged damaged() {
            return new Damaged(named(Loss.all(), what), layout, number);
        }

        Retold retold() {
            return new Retold(layout, isLayout() ? List.of() : changes(), number);
        }

        private List<Harmless> changes() {
            return Stream.of(what.split("\\+"))
                    .map(change -> named(Harmless.all(), change))
                    .toList();
        }
    }

    private static final List<Gap> ALL = read();

    private KnownGaps() {}

    static List<Gap> all() {
        return ALL;
    }

    static List<Layout> layoutsThatAreRead() {
        return Layout.all().stream()
                .filter(layout -> ALL.stream().noneMatch(gap -> gap.isLayout() && gap.layout() == layout))
                .toList();
    }

    static boolean of(Retold retold) {
        return ALL.stream()
                .filter(gap -> gap.layout() == retold.layout() && !gap.isLayout() && !gap.isLoss())
                .anyMatch(gap -> retold.changes().containsAll(gap.changes()));
    }

    static boolean of(Damaged damaged) {
        return ALL.stream()
                .anyMatch(gap -> gap.layout() == damaged.layout()
                        && gap.what().equals(damaged.loss().toString()));
    }

    /** {@code WHAT LAYOUT:number LAYOUT:number …}, {@code *} for all layouts, {@code #} before words for people. */
    private static List<Gap> read() {
        List<Gap> gaps = new ArrayList<>();
        for (String line : Samples.lines("layout/known-gaps.txt")) {
            String[] words = line.replaceAll("#.*", "").strip().split(" +");
            for (int i = 1; i < words.length; i++) {
                String[] place = words[i].split(":");
                List<Layout> layouts = place[0].equals("*") ? Layout.all() : List.of(named(Layout.all(), place[0]));
                for (Layout layout : layouts) {
                    gaps.add(new Gap(words[0], layout, Integer.parseInt(place[1])));
                }
            }
        }
        return gaps;
    }

    private static <T> T named(List<T> things, String name) {
        return things.stream()
                .filter(thing -> thing.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("known-gaps.txt names " + name + ", which is nothing"));
    }
}
