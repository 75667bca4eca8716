package dev.gip.parser.internal.recognition;

import dev.gip.parser.internal.section.Heading;
import dev.gip.parser.internal.table.TableReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a document stand.
 *
 * @param headings the headings of sections
 * @param tableLines for every line the key of the table it belongs to, or empty
 * @param tables reads the tables once the year reported on is known
 */
record Parts(List<Heading> headings, List<String> tableLines, Tables tables) {

    /** Tables whose columns may name years. */
    interface Tables {
        TableReading read(@Nullable Integer year);
    }
}
