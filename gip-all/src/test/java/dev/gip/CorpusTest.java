package dev.gip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.Severity;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.Finding;
import dev.gip.parser.Reports;
import dev.gip.validate.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the corpus that the environment names, if it names one: folders with {@code docs} and, for each document, what it
 * says under {@code truth}. No number may differ from it; the published reports must be read whole.
 */
@EnabledIfEnvironmentVariable(named = "GIP_CORPUS", matches = ".+")
class CorpusTest {

    private static final Set<String> FORMATS = Set.of("txt", "html", "pdf");
    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> saysNoNumberThatTheDocumentDoesNot() throws IOException {
        return documents("dev", "real")
                .map(document -> dynamicTest(document.id(), () -> {
                    Reading reading = Reports.parse(document.file());
                    assertThat(wrongNumbers(document, reading)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsPublishedReportsWhole() throws IOException {
        return documents("real")
                .map(document -> dynamicTest(document.id(), () -> {
                    Reading reading = Reports.parse(document.file());
                    assertThat(differences(document, reading)).isEmpty();
                }));
    }

    /** Documents without a known defect: no error, and hardly a warning; which rules warn is printed. */
    @Test
    void findsLittleInDocumentsWithoutDefects() throws IOException {
        Validator validator = Validator.builder().standardRules().build();
        List<Finding> findings = new ArrayList<>();
        List<Long> warnings = new ArrayList<>();
        for (Document document : documents("dev").filter(Document::isClean).toList()) {
            List<Finding> own =
                    validator.validate(Reports.parse(document.file())).findings();
            findings.addAll(own);
            warnings.add(own.stream()
                    .filter(finding -> finding.severity() == Severity.WARNING)
                    .count());
        }
        findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + " " + finding.rule(), TreeMap::new, Collectors.counting()))
                .forEach((rule, count) -> System.out.println("documents without defects: " + rule + " " + count));

        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
        warnings.sort(null);
        assertThat(warnings.get(warnings.size() / 2)).isLessThanOrEqualTo(2);
    }

    private static List<String> wrongNumbers(Document document, Reading reading) {
        return differences(document, reading).stream()
                .filter(difference -> difference.startsWith(CellKind.NUMBER.key()))
                .toList();
    }

    /** The cells that were read otherwise than they stand there, what was read first. */
    private static List<String> differences(Document document, Reading reading) {
        List<String> differences = new ArrayList<>();
        for (JsonNode told : document.truth().get("cells")) {
            CellRef ref = new CellRef(text(told, "table"), text(told, "row"), text(told, "column"));
            Cell read = reading.report().map(report -> report.cell(ref)).orElse(Cell.absent());
            if (!same(told, read)) {
                differences.add(read.kind().key() + ' ' + read.number().orElse(null) + " at " + ref + ", where stands "
                        + text(told, "state") + ' ' + told.get("value"));
            }
        }
        return differences;
    }

    private static boolean same(JsonNode told, Cell read) {
        boolean number = read.kind() == CellKind.NUMBER;
        if (told.path("ambiguous").asBoolean(false) && !number) {
            return true;
        }
        if (!number) {
            return text(told, "state").equals(read.kind().key());
        }
        BigDecimal value = read.number().orElseThrow();
        return Stream.concat(Stream.of(told.get("value")), told.path("accept").valueStream())
                .filter(fair -> !fair.isNull())
                .anyMatch(fair -> new BigDecimal(fair.asString()).compareTo(value) == 0);
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).asString();
    }

    private static Stream<Document> documents(String... sets) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String set : sets) {
            Path folder = Path.of(System.getenv("GIP_CORPUS"), set);
            try (Stream<Path> files = Files.list(folder.resolve("truth"))) {
                for (Path file : files.sorted().toList()) {
                    JsonNode truth = JSON.readTree(Files.readString(file));
                    if (FORMATS.contains(truth.path("format").asString(""))) {
                        documents.add(new Document(text(truth, "id"), folder.resolve(text(truth, "file")), truth));
                    }
                }
            }
        }
        assertThat(documents).isNotEmpty();
        return documents.stream();
    }

    /** A document and what it says. */
    private record Document(String id, Path file, JsonNode truth) {

        boolean isClean() {
            return truth.path("defects").isEmpty() && !text(truth, "form").equals("none");
        }
    }
}
