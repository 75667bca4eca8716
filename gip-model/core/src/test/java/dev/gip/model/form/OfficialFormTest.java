package dev.gip.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms word for word, as the circulars print them: {@code official-*.txt} beside this class. */
class OfficialFormTest {

    static List<Form> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormPrintsWhatTheCircularPrints(Form form) throws IOException {
        assertThat(lines(form)).containsExactlyElementsOf(official(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noOfficialLabelIsItsOwnVariant(Form form) {
        form.sections()
                .forEach(section -> assertThat(section.label().variants())
                        .as(section.key())
                        .doesNotContain(section.label().official())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "narrative-2008, overview, 工作进展情况",
        "statistics-2014, fees, 收费和减免情况",
        "2019, review, 因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "2021, overview, 总体概述",
        "2021, problems, 存在问题及改进情况",
        "2021, other, 其它需要报告的事项"
    })
    void aSectionKnowsTheHeadingsOfPublishedReports(String form, String section, String heading) {
        SectionDefinition definition =
                Forms.of(new FormId(form)).section(section).orElseThrow();
        assertThat(definition.label().variants()).contains(heading);
    }

    private static List<String> official(Form form) throws IOException {
        try (InputStream in = OfficialFormTest.class.getResourceAsStream("official-" + form.id() + ".txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> lines(Form form) {
        List<String> lines = new ArrayList<>();
        lines.add(line("form", form.title(), form.source()));
        for (SectionDefinition section : form.sections()) {
            String required = section.required() ? "required" : "optional";
            String title = section.label().official();
            lines.add(line("section", section.key(), section.number(), required, section.basis(), title));
        }
        for (TableDefinition table : form.tables()) {
            lines.add(line("table", table.key(), table.layout().name(), table.title(), table.note()));
            table.blocks().forEach(block -> addBlock(block, lines));
        }
        return lines;
    }

    private static void addBlock(BlockDefinition block, List<String> lines) {
        Label title = block.title();
        if (title != null) {
            lines.add(line("block", title.official()));
        }
        for (ColumnDefinition column : block.columns()) {
            lines.add(line("column", column.key(), column.unit(), column.label().official()));
        }
        block.columnGroups().forEach(group -> lines.add(line("columns", group.official())));
        Map<String, String> paths = new HashMap<>();
        for (GroupDefinition group : block.groups()) {
            paths.put(group.key(), path(group.parent(), group.label(), paths));
        }
        for (RowDefinition row : block.rows()) {
            String path = path(row.parent(), row.label(), paths);
            paths.put(row.key(), path);
            lines.add(line("row", row.key(), row.unit(), row.label().verified() ? "verified" : "unverified", path));
        }
    }

    private static String path(@Nullable String parent, Label label, Map<String, String> paths) {
        return parent == null ? label.official() : paths.get(parent) + " > " + label.official();
    }

    private static String line(@Nullable String... parts) {
        List<String> shown = new ArrayList<>();
        for (String part : parts) {
            shown.add(part == null ? "-" : part);
        }
        return String.join(" | ", shown);
    }
}
