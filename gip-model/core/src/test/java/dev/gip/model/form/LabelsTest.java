package dev.gip.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two labels that read alike would let a figure stand in the wrong row. */
class LabelsTest {

    /** What only its place tells apart; everything else must be unique. */
    private static final Map<String, Set<String>> AMBIGUOUS = Map.of(
            "2019 requests", Set.of("总计"),
            "2021 requests", Set.of("其他", "总计"),
            "statistics-2014 statistics", Set.of("被依法纠错数", "其他情形数"));

    static Stream<Arguments> tables() {
        return Forms.all().stream()
                .flatMap(form -> form.tables().stream().map(table -> Arguments.of(form.id(), table)));
    }

    static List<Form> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noWordingOfARowIsThatOfAnotherRowOrColumn(FormId form, TableDefinition table) {
        assertThat(shared(wordings(table))).isEqualTo(AMBIGUOUS.getOrDefault(form + " " + table.key(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noWordingOfASectionIsThatOfAnotherSection(Form form) {
        Map<String, List<Label>> wordings = new HashMap<>();
        form.sections().forEach(section -> add(wordings, section.key(), section.label()));
        assertThat(shared(wordings)).isEmpty();
    }

    private static Map<String, List<Label>> wordings(TableDefinition table) {
        Map<String, List<Label>> wordings = new HashMap<>();
        for (BlockDefinition block : table.blocks()) {
            block.rows().forEach(row -> add(wordings, "row " + row.key(), row.label()));
            block.groups().forEach(group -> add(wordings, "row " + group.key(), group.label()));
            // The blocks of one table repeat their columns.
            block.columns().forEach(column -> add(wordings, "column " + column.key(), column.label()));
            block.extraColumns().forEach(column -> add(wordings, "column " + column.key(), column.label()));
            block.columnGroups().forEach(group -> add(wordings, "columns " + group.official(), group));
        }
        return wordings;
    }

    private static void add(Map<String, List<Label>> wordings, String owner, Label label) {
        wordings.computeIfAbsent(owner, key -> new ArrayList<>()).add(label);
    }

    private static Set<String> shared(Map<String, List<Label>> wordings) {
        Map<String, Set<String>> owners = new HashMap<>();
        wordings.forEach((owner, labels) ->
                labels.forEach(label -> Stream.concat(Stream.of(label.official()), label.variants().stream())
                        .forEach(wording -> owners.computeIfAbsent(normalised(wording), key -> new TreeSet<>())
                                .add(owner))));
        Set<String> shared = new TreeSet<>();
        owners.forEach((wording, of) -> {
            if (of.size() > 1) {
                shared.add(wording);
            }
        });
        return shared;
    }

    /** As a reader compares labels: without numbering, brackets and other signs. */
    private static String normalised(String label) {
        return label.replaceFirst("^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+\\.)", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
