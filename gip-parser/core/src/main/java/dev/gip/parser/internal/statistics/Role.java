package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.LabelText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of the table is for, told by its head. */
enum Role {
    SERIAL,
    CODE,
    INDICATOR,
    UNIT,
    REMARK,
    /** A column of figures; which of them the form has is for {@link FigureHeads} to say. */
    FIGURE;

    private static final Map<String, Role> HEADS = heads();

    private static Map<String, Role> heads() {
        Map<String, Role> heads = new HashMap<>();
        for (Role role : List.of(SERIAL, CODE, INDICATOR, UNIT, REMARK)) {
            Words.of("head." + role.name().toLowerCase(Locale.ROOT)).forEach(head -> heads.put(head, role));
        }
        return heads;
    }

    /** The role that a head names; empty for a head of figures and for words that head nothing. */
    static Optional<Role> of(String head) {
        return Optional.ofNullable(HEADS.get(LabelText.withoutBrackets(head).core()));
    }

    /** Whether its cells number the rows. */
    boolean numbersRows() {
        return this == SERIAL || this == CODE;
    }
}
