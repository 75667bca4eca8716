package dev.gip.parser.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Things taken by chance. */
final class Choice {

    private Choice() {}

    static <T> T one(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** Up to so many of the cells for which a condition holds, told apart by where they stand. */
    static Set<PrintedCell> cells(PrintedReport report, int most, Random random, Predicate<PrintedCell> condition) {
        List<PrintedCell> cells =
                new ArrayList<>(report.printed().filter(condition).toList());
        Collections.shuffle(cells, random);
        Set<PrintedCell> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(cells.subList(0, Math.min(most, cells.size())));
        return chosen;
    }
}
