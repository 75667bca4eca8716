package dev.gip.parser.pdf;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * What a printed report is known to say.
 *
 * @param header the words of its header by their names
 * @param sections the lines of each section by its key, its heading first
 * @param cells its cells
 */
record PrintedReport(Map<String, String> header, Map<String, List<String>> sections, Map<CellRef, Cell> cells) {

    private static final Path FOLDER = Path.of("src/test/prints");

    static PrintedReport of(String name) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        List<String> open = null;
        for (String line : Files.readAllLines(FOLDER.resolve(name + ".report"))) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("section")) {
                open = new ArrayList<>(List.of(words[2]));
                sections.put(words[1], open);
            } else if (line.equals("cells")) {
                open = rows;
            } else if (open == null) {
                header.put(words[0], line.substring(words[0].length() + 1));
            } else {
                open.add(line);
            }
        }
        return new PrintedReport(header, sections, cells(Forms.of(new FormId(header.get("form"))), rows));
    }

    private static Map<CellRef, Cell> cells(Form form, List<String> rows) {
        Map<String, Queue<String>> values = new LinkedHashMap<>();
        for (String row : rows) {
            List<String> words = List.of(row.split(" "));
            values.put(words.get(0), new ArrayDeque<>(words.subList(1, words.size())));
        }
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        for (CellRef ref : form.cells()) {
            String value = values.get(ref.table() + "/" + ref.row()).remove();
            cells.put(ref, value.equals("_") ? Cell.blank() : Cell.of(new BigDecimal(value)));
        }
        return cells;
    }
}
