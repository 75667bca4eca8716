package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.FormId;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sub-totals that the form does not have and a report prints all the same. */
final class SubtotalRules {

    private static final String TABLE = "requests";
    private static final String ORGANIZATIONS = "organizationsSubtotal";
    private static final Rule GROUPS = STANDARD.define("GIP-REQ-004")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/results.denied/naturalPerson", 4)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/results.denied/naturalPerson", 0)
                    .build())
            .check(context -> blocks(context).forEach(block -> groups(context, block)));

    private static final Rule COLUMNS = STANDARD.define("GIP-REQ-005")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/" + ORGANIZATIONS, 4)
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("requests/newlyReceived/" + ORGANIZATIONS, 0)
                    .build())
            .check(context -> blocks(context).forEach(block -> organizations(context, block)));

    static final List<Rule> ALL = List.of(GROUPS, COLUMNS);

    private SubtotalRules() {}

    private static Stream<BlockDefinition> blocks(RuleContext context) {
        return context.form().table(TABLE).map(TableDefinition::blocks).stream().flatMap(List::stream);
    }

    private static void groups(RuleContext context, BlockDefinition block) {
        for (GroupDefinition group : block.groups()) {
            List<String> rows = block.rows().stream()
                    .map(RowDefinition::key)
                    .filter(key -> key.startsWith(group.key() + '.') && !key.endsWith(".total"))
                    .toList();
            for (ColumnDefinition column : block.columns()) {
                compare(
                        context,
                        new CellRef(TABLE, group.key(), column.key()),
                        rows.stream()
                                .map(row -> new CellRef(TABLE, row, column.key()))
                                .toList());
            }
        }
    }

    private static void organizations(RuleContext context, BlockDefinition block) {
        List<String> columns = block.columns().stream()
                .map(ColumnDefinition::key)
                .filter(key -> !key.equals("naturalPerson") && !key.equals("total"))
                .toList();
        for (RowDefinition row : block.rows()) {
            compare(
                    context,
                    new CellRef(TABLE, row.key(), ORGANIZATIONS),
                    columns.stream()
                            .map(column -> new CellRef(TABLE, row.key(), column))
                            .toList());
        }
    }

    /** Nothing is said where a part cannot be added. */
    private static void compare(RuleContext context, CellRef subtotal, List<CellRef> parts) {
        if (!(context.report().cell(subtotal) instanceof Cell.Numeric printed)) {
            return;
        }
        List<Operand> terms = new ArrayList<>();
        for (CellRef part : parts) {
            Optional<BigDecimal> value = context.report().cell(part).contribution();
            if (value.isEmpty()) {
                return;
            }
            terms.add(Sums.operand(context, part, value.get()));
        }
        Comparison comparison = new Comparison(List.of(Sums.operand(context, subtotal, printed.value())), terms);
        if (comparison.difference().signum() != 0) {
            List<CellRef> cells = new ArrayList<>(List.of(subtotal));
            cells.addAll(parts);
            context.find(Sums.differ(context, comparison), cells, comparison);
        }
    }
}
