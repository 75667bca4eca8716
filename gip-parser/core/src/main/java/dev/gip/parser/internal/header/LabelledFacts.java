package dev.gip.parser.internal.header;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document states behind labels, one on a line or several, in cells of a table, or with the value in the cell or on
 * the line after the label.
 */
final class LabelledFacts {

    /** Longer lines are prose. */
    private static final int LONGEST_LINE = 400;

    private final List<LabelledFact> facts = new ArrayList<>();

    private LabelledFacts() {}

    static LabelledFacts of(List<TextLine> lines) {
        LabelledFacts read = new LabelledFacts();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.text().length() > LONGEST_LINE) {
                continue;
            }
            List<Field> next = i + 1 < lines.size() ? lines.get(i + 1).fields() : List.of();
            if (line.fields().size() > 1 && read.isHeaderRow(line.fields())) {
                read.addColumns(line.fields(), next);
            } else {
                read.addRow(line, next);
            }
        }
        return read;
    }

    /** The facts of some lists in the order of these and, within each, of their labels. */
    Stream<LabelledFact> of(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> facts.stream()
                        .filter(fact -> fact.list().equals(list))
                        .sorted(Comparator.comparingInt(LabelledFact::rank)));
    }

    /** The first of these facts that a reader accepts. */
    <T> Optional<Stated<T>> first(Function<String, Optional<T>> reader, String... lists) {
        return of(lists)
                .flatMap(fact -> reader.apply(fact.value()).map(value -> Stated.in(fact, value)).stream())
                .findFirst();
    }

    /** A row of labels alone, whose values stand below. */
    private boolean isHeaderRow(List<Field> row) {
        long filled = row.stream().filter(field -> !field.isBlank()).count();
        return filled > 1 && row.stream().allMatch(field -> field.isBlank() || isLabel(field));
    }

    private static boolean isLabel(Field field) {
        String folded = LabelText.fold(field.text()).strip();
        List<LabelScan.Found> found = LabelScan.in(folded);
        return found.size() == 1 && found.get(0).start() == 0 && found.get(0).valueStart() == folded.length();
    }

    private void addColumns(List<Field> labels, List<Field> values) {
        for (Field label : labels) {
            values.stream()
                    .filter(value -> value.column() == label.column() && !value.isBlank() && !isLabel(value))
                    .forEach(value -> LabelScan.in(LabelText.fold(label.text()).strip())
                            .forEach(found -> add(found, value.text(), value.location())));
        }
    }

    private void addRow(TextLine line, List<Field> below) {
        List<Field> fields = line.fields();
        for (int i = 0; i < fields.size(); i++) {
            boolean last = i + 1 == fields.size();
            Field next = last ? (below.isEmpty() ? null : below.get(0)) : fields.get(i + 1);
            String text = fields.size() == 1
                    ? line.folded()
                    : LabelText.fold(fields.get(i).text()).strip();
            addField(text.replace('\n', ' '), fields.get(i).location(), next);
        }
    }

    private void addField(String text, SourceLocation location, @Nullable Field next) {
        List<LabelScan.Found> found = LabelScan.in(text);
        for (int i = 0; i < found.size(); i++) {
            LabelScan.Found label = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            String value = beforeNextWord(text.substring(Math.min(label.valueStart(), end), end));
            boolean last = i + 1 == found.size();
            if (!value.isEmpty() || !last || next == null) {
                add(label, value, location);
            } else if (LabelScan.in(LabelText.fold(next.text()).strip()).isEmpty()) {
                add(label, next.text(), next.location());
            }
        }
    }

    private void add(LabelScan.Found label, String value, SourceLocation location) {
        String clean = LabelText.fold(value).replace('\n', ' ').strip();
        if (!clean.isEmpty()) {
            facts.add(new LabelledFact(label.list(), label.rank(), label.label(), clean, location));
        }
    }

    /** The value ends before the word that the next colon follows; colons of a time of day do not count. */
    private static String beforeNextWord(String value) {
        int colon = value.indexOf(':');
        while (colon > 0 && Character.isDigit(value.charAt(colon - 1))) {
            colon = value.indexOf(':', colon + 1);
        }
        int space = colon < 0 ? -1 : value.lastIndexOf(' ', colon);
        return (space < 0 ? value : value.substring(0, space)).strip();
    }
}
