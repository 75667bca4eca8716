package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which indicator a label names. Most labels name one; a label that two of them share, such as
 * {@code （二）被依法纠错数}, is told by the indicators above and below it.
 */
final class IndicatorResolver {

    private final Indicators indicators;
    private final List<Set<String>> candidates = new ArrayList<>();

    /** Of every four steps from one certain indicator to the next, one may go back; else the order tells nothing. */
    private static final int STEPS_PER_BACKSTEP = 4;

    private IndicatorResolver(Indicators indicators, IndicatorLabels words, List<Piece> labels) {
        this.indicators = indicators;
        for (Piece label : labels) {
            Set<String> keys = new HashSet<>();
            label.targets().stream().map(Target::key).forEach(keys::add);
            if (!keys.isEmpty() && !isNumberedAsInForm(label)) {
                words.endingWith(label.text()).stream().map(Target::key).forEach(keys::add);
            }
            candidates.add(keys);
        }
    }

    private static boolean isNumberedAsInForm(Piece label) {
        String number = LabelText.of(label.text()).number();
        return number != null && IndicatorLabels.numbers(label.targets()).contains(number);
    }

    /** For every label the indicators it may name; none for a local label. */
    static List<Set<String>> resolve(Indicators indicators, IndicatorLabels words, List<Piece> labels) {
        IndicatorResolver resolver = new IndicatorResolver(indicators, words, labels);
        List<Set<String>> before = List.copyOf(resolver.candidates);
        if (resolver.isInOrder()) {
            resolver.settleAll();
        }
        List<Set<String>> resolved = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Set<String> found = resolver.candidates.get(i);
            resolved.add(contradicts(labels.get(i), found) ? before.get(i) : found);
        }
        return resolved;
    }

    /** Whether the order says another indicator than the words: then neither is certain. */
    private static boolean contradicts(Piece label, Set<String> found) {
        return !found.isEmpty() && label.targets().stream().map(Target::key).noneMatch(found::contains);
    }

    private boolean isInOrder() {
        int steps = 0;
        int back = 0;
        int last = -1;
        for (Set<String> keys : candidates) {
            if (keys.size() == 1) {
                int order = indicators.order(only(keys));
                steps++;
                back += order < last ? 1 : 0;
                last = order;
            }
        }
        return back <= 1 || back * STEPS_PER_BACKSTEP <= steps;
    }

    private void settleAll() {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).size() > 1) {
                settle(i);
            }
        }
    }

    private void settle(int i) {
        int above = certain(i, -1);
        int below = certain(i, 1);
        Set<String> between = new HashSet<>();
        Set<String> goingOn = new HashSet<>();
        for (String key : candidates.get(i)) {
            boolean follows = above >= 0 && indicators.order(key(above)) < indicators.order(key);
            boolean precedes = below >= 0 && indicators.order(key) < indicators.order(key(below));
            if (follows && (precedes || below < 0)) {
                between.add(key);
            }
            if (follows && indicators.family(key(above)).equals(indicators.family(key))) {
                goingOn.add(key);
            }
        }
        if (between.size() == 1 && below >= 0) {
            candidates.set(i, between);
        } else if (goingOn.size() == 1 && othersShown(i, goingOn)) {
            candidates.set(i, goingOn);
        } else {
            settleRun(i, above, below);
        }
    }

    /** Whether the families of all other candidates show rows of their own, so that this one is not theirs. */
    private boolean othersShown(int i, Set<String> chosen) {
        return candidates.get(i).stream()
                .filter(key -> !chosen.contains(key))
                .allMatch(key -> isShown(indicators.family(key)));
    }

    private boolean isShown(String family) {
        return candidates.stream()
                .filter(keys -> keys.size() == 1)
                .anyMatch(keys -> indicators.family(only(keys)).equals(family));
    }

    /** Where a label stands as often between two certain indicators as it has meanings there, it has them in order. */
    private void settleRun(int i, int above, int below) {
        Set<String> keys = candidates.get(i);
        List<Integer> same = new ArrayList<>();
        for (int k = above + 1; k < (below < 0 ? candidates.size() : below); k++) {
            if (candidates.get(k).equals(keys)) {
                same.add(k);
            }
        }
        boolean inPlace = keys.stream()
                .allMatch(key -> (above < 0 || indicators.order(key(above)) < indicators.order(key))
                        && (below < 0 || indicators.order(key) < indicators.order(key(below))));
        if (same.size() != keys.size() || !inPlace) {
            return;
        }
        List<String> ordered = keys.stream()
                .sorted((one, other) -> Integer.compare(indicators.order(one), indicators.order(other)))
                .toList();
        for (int k = 0; k < same.size(); k++) {
            candidates.set(same.get(k), Set.of(ordered.get(k)));
        }
    }

    /** The nearest label in a direction of which the indicator is certain; -1 where there is none. */
    private int certain(int from, int step) {
        for (int k = from + step; k >= 0 && k < candidates.size(); k += step) {
            if (candidates.get(k).size() == 1) {
                return k;
            }
        }
        return -1;
    }

    private String key(int i) {
        return only(candidates.get(i));
    }

    private static String only(Set<String> keys) {
        return keys.iterator().next();
    }
}
