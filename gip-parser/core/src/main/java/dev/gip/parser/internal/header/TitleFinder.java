package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.parser.spi.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds everything in front of a report that can be its title: lines, lines that are one title broken in several, labelled
 * titles, metadata. Items of lists and menus are none.
 */
final class TitleFinder {

    private static final Set<String> MENU = new HashSet<>(HeaderWords.of("menu"));
    private static final List<String> LIST_HEAD = HeaderWords.of("list.head");
    private static final List<String> META = HeaderWords.of("meta.title");
    private static final String SITE_SEPARATORS = "_|—–-»>丨";

    /** Into so many lines a title may be broken. */
    private static final int MOST_LINES = 5;

    /** A longer line is no part of a broken title. */
    private static final int LONGEST_PART = 40;

    /** Titles of other years this near are items of one list. */
    private static final int NEAR = 2;

    /** A title that names neither body nor year is one only this near to the text. */
    private static final int LAST_LINES = 4;

    /** What ends a title, whose last letters may stand on a line of their own. */
    private static final String LAST_LETTERS = "告报表知)）】]号布示函文》xcfs";

    private final List<TextLine> front;
    private final List<Found> found = new ArrayList<>();

    /**
     * A title.
     *
     * @param line the index of its last line; -1 where it is no line of the text
     */
    record Found(Stated<Title> title, int line) {
        boolean isLine() {
            return line >= 0;
        }
    }

    private TitleFinder(List<TextLine> front) {
        this.front = front;
    }

    /** The titles in the order of the text, those of labels and metadata last. */
    static List<Found> find(List<TextLine> front, LabelledFacts facts, List<Property> properties) {
        TitleFinder finder = new TitleFinder(front);
        boolean list = false;
        for (int i = 0; i < front.size(); i++) {
            String text = front.get(i).text();
            list = text.length() > LONGEST_PART ? list && !isSentence(text) : list || isListHead(text);
            if (!list) {
                finder.addEndingAt(i);
            }
        }
        finder.dropLists();
        facts.of("label.title")
                .forEach(fact -> Title.of(fact.value())
                        .ifPresent(title -> finder.found.add(new Found(Stated.in(fact, title), -1))));
        for (Property property : properties) {
            if (META.contains(property.name())) {
                bestPart(property.value())
                        .ifPresent(title -> finder.found.add(new Found(Stated.in(property, title), -1)));
            }
        }
        return finder.found;
    }

    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0;
    }

    private static boolean isListHead(String text) {
        return HeaderWords.start(text, LIST_HEAD).isPresent();
    }

    private void addEndingAt(int last) {
        String closing = front.get(last).text();
        if (closing.isEmpty() || LAST_LETTERS.indexOf(closing.charAt(closing.length() - 1)) < 0) {
            yearBelow(last);
            return;
        }
        String joined = closing;
        Title best = null;
        int start = last;
        for (int i = last; i >= 0 && last - i < MOST_LINES; i--) {
            String part = front.get(i).text();
            if (i < last && !isPart(front.get(i))) {
                break;
            }
            joined = i < last ? part + joined : joined;
            Optional<Title> title = Title.of(joined);
            if (title.isPresent()
                    && (best == null || title.get().weight() > best.weight() || isWhole(part, best, title.get()))) {
                best = title.get();
                start = i;
            }
        }
        if (best != null && !isMenu(best, last)) {
            found.add(new Found(
                    Stated.in(front.get(start), best, Certainty.STATED).withRaw(best.text()), last));
        }
    }

    /** {@code (2023年度)} below a title that names no year. */
    private void yearBelow(int line) {
        Found above = found.isEmpty() ? null : found.get(found.size() - 1);
        String text = front.get(line).text();
        if (above == null || above.line() != line - 1 || above.title().value().year() != null || text.length() > 12) {
            return;
        }
        String words = Title.compact(text);
        List<Years.Span> years = Years.in(words);
        if (years.size() == 1
                && Years.without(words, years).replace("(", "").replace(")", "").isEmpty()) {
            Title title = above.title().value();
            Title whole =
                    new Title(title.text() + text, title.agency(), years.get(0).year());
            found.set(found.size() - 1, new Found(above.title().map(old -> whole), line));
        }
    }

    private static boolean isPart(TextLine line) {
        String text = line.text();
        return text.length() <= LONGEST_PART
                && line.fields().size() == 1
                && LabelScan.in(line.folded()).isEmpty()
                && text.chars().noneMatch(c -> "。，；：:;,!？?>/|".indexOf(c) >= 0)
                && !MENU.contains(text)
                && !Dates.isDate(text)
                && HeaderWords.start(text, LIST_HEAD).isEmpty();
    }

    /** Whether a title that names body and year begins with a name broken in two, of which this is the first part. */
    private static boolean isWhole(String part, Title best, Title title) {
        String tail = best.agency();
        String name = title.agency();
        return tail != null
                && name != null
                && name.equals(Title.compact(part) + tail)
                && !AgencyName.beginsWithPlace(tail)
                && AgencyName.beginsWithPlace(part)
                && (AgencyName.isPlace(part) || !AgencyName.isAgency(part));
    }

    private boolean isMenu(Title title, int line) {
        if (title.weight() > 0) {
            return false;
        }
        boolean early = line < front.size() - LAST_LINES;
        boolean besideMenu = (line > 0 && MENU.contains(front.get(line - 1).text()))
                || (line + 1 < front.size() && MENU.contains(front.get(line + 1).text()));
        return early || besideMenu;
    }

    /** Titles of different years right below one another are a list of other reports. */
    private void dropLists() {
        Set<Found> items = new HashSet<>();
        for (int i = 1; i < found.size(); i++) {
            Found one = found.get(i - 1);
            Found two = found.get(i);
            Integer first = one.title().value().year();
            Integer second = two.title().value().year();
            if (first != null && second != null && !first.equals(second) && two.line() - one.line() <= NEAR) {
                items.add(one);
                items.add(two);
            }
        }
        found.removeAll(items);
    }

    /** The part of a page's title that says most; the others name the site and its columns. */
    private static Optional<Title> bestPart(String pageTitle) {
        Title best = Title.of(pageTitle).orElse(null);
        int from = 0;
        for (int i = 0; i <= pageTitle.length(); i++) {
            if (i == pageTitle.length() || SITE_SEPARATORS.indexOf(pageTitle.charAt(i)) >= 0) {
                Title part = Title.of(pageTitle.substring(from, i)).orElse(null);
                best = best == null || (part != null && part.weight() >= best.weight()) ? part : best;
                from = i + 1;
            }
        }
        return Optional.ofNullable(best);
    }
}
