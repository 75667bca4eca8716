package dev.gip.parser.internal.statistics;

import dev.gip.model.form.Form;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of indicators, alone and inside a longer text. */
final class IndicatorLabels {

    private static final String PART = "其中";
    private static final int LONGEST_REMARK = 100;
    private static final int LONGEST_ALIKE = 80;

    /** Documents that name fewer indicators have no table of them. */
    private static final int FEWEST_NAMED = 3;

    private final LabelBook book;
    private final Set<String> cores = new HashSet<>();
    private final List<Integer> lengths;

    IndicatorLabels(Form form) {
        book = new LabelBook(List.of(form));
        book.cores().stream()
                .filter(core -> !rows(book.exact(new LabelText(null, core))).isEmpty())
                .forEach(cores::add);
        lengths = cores.stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * A label inside a text.
     *
     * @param end the place behind it
     * @param targets what it stands for
     */
    record Match(int end, List<Target> targets) {}

    /** Whether a text names so many indicators that there may be a table of them. */
    boolean areNamedIn(String text) {
        String core = new CoreText(text).core();
        return cores.stream().filter(core::contains).limit(FEWEST_NAMED).count() == FEWEST_NAMED;
    }

    private static List<Target> rows(List<Target> targets) {
        return targets.stream().filter(Target::headsRow).toList();
    }

    /** What a text stands for that is a label and nothing else, by its exact words. */
    List<Target> exact(String printed) {
        List<Target> found = exact(LabelText.of(printed));
        return found.isEmpty() ? exact(LabelText.withoutBrackets(printed)) : found;
    }

    /** What a text stands for that is a label with all its words, those in brackets included. */
    List<Target> exactWords(String printed) {
        return exact(LabelText.of(printed));
    }

    private List<Target> exact(LabelText text) {
        List<Target> found = rows(book.exact(text));
        boolean part = found.isEmpty() && text.core().startsWith(PART);
        return part ? rows(book.exact(new LabelText(text.number(), text.core().substring(PART.length())))) : found;
    }

    /** What a text stands for by a likeness; figures in it that no label has forbid that, and so does a label it may be cut from. */
    List<Target> alike(String printed) {
        if (printed.length() > LONGEST_ALIKE) {
            return List.of();
        }
        String core = LabelText.of(printed).core();
        List<Target> found = hasOwnFigure(core) ? List.of() : rows(book.find(printed));
        boolean cut = !found.isEmpty()
                && cores.stream()
                        .filter(other -> other.startsWith(core) || other.endsWith(core))
                        .anyMatch(other -> Collections.disjoint(found, book.exact(new LabelText(null, other))));
        return cut ? List.of() : found;
    }

    /** Whether there is a figure in a text other than that of 计1条 or 计1次, which labels have. */
    private static boolean hasOwnFigure(String core) {
        long digits = core.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits > 1 || (digits == 1 && !core.contains("1条") && !core.contains("1次"));
    }

    /** What other labels stand for that end with the words of this one, so that this may be the end of one of them. */
    List<Target> endingWith(String printed) {
        String core = LabelText.of(printed).core();
        List<Target> own = exact(printed);
        return cores.stream()
                .filter(other -> other.length() > core.length() && other.endsWith(core))
                .flatMap(other -> rows(book.exact(new LabelText(null, other))).stream())
                .filter(target -> !own.contains(target))
                .distinct()
                .toList();
    }

    /** The longest label at a place, its numbering and a remark in brackets behind it included; null where there is none. */
    @Nullable
    Match at(CoreText text, int from) {
        Numbering numbering = Numbering.at(text, from);
        int begin = numbering == null ? from : numbering.end();
        String number = numbering == null ? null : numbering.number();
        Match match = longest(text, begin, number);
        int letters = text.coreAt(begin);
        if (match == null && text.core().startsWith(PART, letters)) {
            match = longest(text, text.rawEnd(letters + PART.length()), number);
        }
        return match;
    }

    private @Nullable Match longest(CoreText text, int from, @Nullable String number) {
        int start = text.coreAt(from);
        for (int length : lengths) {
            int end = start + length;
            if (end <= text.core().length() && cores.contains(text.core().substring(start, end))) {
                int behind = remarkEnd(text, text.rawEnd(end));
                if (behind >= 0 && isBoundary(text, behind)) {
                    String core = text.core().substring(start, end);
                    return new Match(behind, rows(book.exact(new LabelText(number, core))));
                }
            }
        }
        return null;
    }

    /** The place behind a remark in brackets; the same place where there is none, -1 where another bracket opens in it or it is not closed. */
    private static int remarkEnd(CoreText text, int from) {
        int start = from;
        while (start < text.length() && ")\"”》 ".indexOf(text.at(start)) >= 0) {
            start++;
        }
        if (start >= text.length() || text.at(start) != '(' || Numbering.at(text, start) != null) {
            return from;
        }
        int close = text.folded().indexOf(')', start);
        int nested = text.folded().indexOf('(', start + 1);
        boolean open = close < 0 || (nested >= 0 && nested < close);
        return open || close - start > LONGEST_REMARK ? -1 : close + 1;
    }

    /** Whether a label may end at a place: before anything but letters, a unit, or another label. */
    private boolean isBoundary(CoreText text, int at) {
        if (at == text.length() || !Character.isLetter(text.at(at))) {
            return true;
        }
        return Words.unitAt(text.folded(), at)
                        .filter(unit -> isUnitEnd(text, at + unit.length()))
                        .isPresent()
                || startsAt(text, at);
    }

    /** Whether a unit may end at a place. */
    boolean isUnitEnd(CoreText text, int at) {
        return at == text.length() || !Character.isLetter(text.at(at)) || startsAt(text, at);
    }

    /** Whether the words of a label stand at a place, whatever follows them. */
    boolean startsAt(CoreText text, int from) {
        Numbering numbering = Numbering.at(text, from);
        int start = text.coreAt(numbering == null ? from : numbering.end());
        int begin = text.core().startsWith(PART, start) ? start + PART.length() : start;
        return startsWithLabel(text.core(), start) || (begin > start && startsWithLabel(text.core(), begin));
    }

    private boolean startsWithLabel(String core, int start) {
        return lengths.stream()
                .anyMatch(length ->
                        start + length <= core.length() && cores.contains(core.substring(start, start + length)));
    }

    /** The official numbers of what a label stands for, without brackets. */
    static Set<String> numbers(List<Target> targets) {
        Set<String> numbers = new HashSet<>();
        for (Target target : targets) {
            String number = target.number();
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
