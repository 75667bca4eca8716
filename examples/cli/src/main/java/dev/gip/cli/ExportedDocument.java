package dev.gip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One file that {@code gip export} wrote.
 *
 * @param facts outcome, year, form and the like
 * @param cells the cells by address
 * @param findings the severities of findings, by rule, kind and cells
 * @param texts sections and figures as they stand, by these names
 */
record ExportedDocument(
        Map<String, String> facts,
        Map<String, ExportedCell> cells,
        Map<String, List<String>> findings,
        Map<String, List<Object>> texts) {

    private static final String SCHEMA = "gip-export/1";
    private static final List<String> FACTS = List.of("outcome", "validation", "year", "form", "agency", "published");

    /** Members that are compared as a whole. */
    static final List<String> TEXTS = List.of("sections", "figures");

    /** What stands for a document that is not there. */
    static final ExportedDocument NONE = new ExportedDocument(Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is not an export
     */
    static ExportedDocument read(Path file) throws IOException {
        Object root = PlainJson.read(Files.readString(file, StandardCharsets.UTF_8));
        if (!SCHEMA.equals(PlainJson.object(root).get("schema"))) {
            throw new IOException("not " + SCHEMA);
        }
        return of(PlainJson.object(root));
    }

    private static ExportedDocument of(Map<String, Object> root) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : FACTS) {
            facts.put(fact, Objects.toString(root.get(fact), ""));
        }
        Map<String, ExportedCell> cells = new LinkedHashMap<>();
        for (Object cell : PlainJson.array(root.get("cells"))) {
            cells.put(address(cell), ExportedCell.of(PlainJson.object(cell)));
        }
        Map<String, List<String>> findings = new TreeMap<>();
        for (Object item : PlainJson.array(root.get("findings"))) {
            Map<String, Object> finding = PlainJson.object(item);
            List<String> key =
                    new ArrayList<>(List.of(String.valueOf(finding.get("rule")), String.valueOf(finding.get("kind"))));
            for (Object cell : PlainJson.array(finding.get("cells"))) {
                key.add(address(cell));
            }
            findings.computeIfAbsent(String.join(" ", key), k -> new ArrayList<>())
                    .add(String.valueOf(finding.get("severity")));
        }
        Map<String, List<Object>> texts = new LinkedHashMap<>();
        for (String name : TEXTS) {
            texts.put(name, PlainJson.array(root.get(name)));
        }
        return new ExportedDocument(facts, cells, findings, texts);
    }

    private static String address(Object item) throws IOException {
        Map<String, Object> cell = PlainJson.object(item);
        return cell.get("table") + "/" + cell.get("row") + "/" + cell.get("column");
    }
}
