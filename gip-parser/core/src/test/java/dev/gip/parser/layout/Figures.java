package dev.gip.parser.layout;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.parser.layout.FigureStyle.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Figures as reports have them: most cells are 0, and sums come out unless they are meant not to. */
final class Figures {

    private static final List<String> MONEY = List.of("procurementAmount", "feesCollected");

    private final Form form;
    private final FigureStyle style;
    private final Random random;
    private final Map<CellRef, BigDecimal> values = new LinkedHashMap<>();

    private Figures(FigureStyle style) {
        this.form = Forms.of(style.form());
        this.style = style;
        this.random = style.random();
        form.cells().forEach(ref -> values.put(ref, BigDecimal.ZERO));
    }

    /** The value of every cell of the form. */
    static Map<CellRef, BigDecimal> of(FigureStyle style) {
        Figures figures = new Figures(style);
        if (style.size() == Size.DISTINCT) {
            figures.distinct();
        } else if (style.size() != Size.NONE) {
            figures.proactive();
            figures.requests();
            figures.reviews();
        }
        if (style.broken()) {
            figures.breakSums();
        }
        return figures.values;
    }

    static boolean isMoney(CellRef ref) {
        return MONEY.contains(ref.column());
    }

    static boolean isSigned(CellRef ref) {
        return ref.column().equals("changeThisYear");
    }

    private void distinct() {
        int value = 101 + random.nextInt(50);
        for (CellRef ref : values.keySet()) {
            values.put(ref, isMoney(ref) ? new BigDecimal(value + ".4375") : BigDecimal.valueOf(value));
            value += 1 + random.nextInt(9);
        }
    }

    private void proactive() {
        for (CellRef ref : form.table("proactive").orElseThrow().cells()) {
            if (random.nextInt(3) > 0) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(style.size() == Size.FEW ? 300 : 30_000));
                if (isMoney(ref)) {
                    value = value.movePointLeft(random.nextInt(5));
                } else if (isSigned(ref) && random.nextBoolean()) {
                    value = value.negate();
                }
                values.put(ref, value);
            }
        }
    }

    private void requests() {
        TableDefinition table = form.table("requests").orElseThrow();
        BlockDefinition block = table.blocks().get(0);
        List<String> applicants =
                block.columns().stream().map(column -> column.key()).limit(6).toList();
        List<String> results = block.rows().stream()
                .map(RowDefinition::key)
                .filter(row -> row.startsWith("results.") && !row.equals("results.total"))
                .toList();
        int requests = style.size() == Size.FEW ? 1 + random.nextInt(12) : 200 + random.nextInt(3000);
        while (requests > 0) {
            int some = Math.min(requests, 1 + random.nextInt(Math.max(1, requests / 3)));
            String applicant = random.nextInt(4) > 0 ? "naturalPerson" : pick(applicants);
            add("requests", pick(results), applicant, some);
            add("requests", "results.total", applicant, some);
            requests -= some;
        }
        for (String applicant : applicants) {
            int handled = at("requests", "results.total", applicant).intValue();
            int forward = handled == 0 ? 0 : random.nextInt(handled + 2) / 2;
            int over = handled == 0 ? 0 : random.nextInt(handled + 1) / 2;
            add("requests", "carriedForward", applicant, forward);
            add("requests", "carriedOver", applicant, over);
            add("requests", "newlyReceived", applicant, handled + forward - over);
        }
        for (RowDefinition row : block.rows()) {
            applicants.forEach(applicant -> add(
                    "requests",
                    row.key(),
                    "total",
                    at("requests", row.key(), applicant).intValue()));
        }
    }

    private void reviews() {
        BlockDefinition block = form.table("review").orElseThrow().blocks().get(0);
        for (RowDefinition row : block.rows()) {
            for (int i = 0; i < 4; i++) {
                boolean none = random.nextInt(style.size() == Size.FEW ? 6 : 2) > 0;
                int cases = none ? 0 : 1 + random.nextInt(style.size() == Size.FEW ? 3 : 120);
                add("review", row.key(), block.columns().get(i).key(), cases);
                add("review", row.key(), "total", cases);
            }
        }
    }

    private void breakSums() {
        List<CellRef> refs = new ArrayList<>(values.keySet());
        for (int i = 0; i < 3; i++) {
            CellRef ref = refs.get(random.nextInt(refs.size()));
            values.merge(ref, BigDecimal.valueOf(1 + random.nextInt(9)), BigDecimal::add);
        }
    }

    private String pick(List<String> keys) {
        return keys.get(random.nextInt(keys.size()));
    }

    private BigDecimal at(String table, String row, String column) {
        return values.getOrDefault(new CellRef(table, row, column), BigDecimal.ZERO);
    }

    private void add(String table, String row, String column, int more) {
        values.merge(new CellRef(table, row, column), BigDecimal.valueOf(more), BigDecimal::add);
    }
}
