package dev.gip.json;

import dev.gip.model.validation.DocumentedRule;
import java.util.List;

/**
 * Writes {@code gip-rule-index/1}: what rules say of themselves, for editors, sites and other programs. Immutable and safe
 * to share between threads.
 *
 * @since 0.1
 */
public final class RuleIndexJson {

    /** The name and version of the format. */
    public static final String SCHEMA = "gip-rule-index/1";

    private RuleIndexJson() {}

    /**
     * Writes an index.
     *
     * @param rules the rules
     * @return a JSON document with the rules as they were given, lines ended by line feeds
     */
    public static String write(List<DocumentedRule> rules) {
        return JsonOutput.document(out -> new RuleIndexWriter(out).members(rules));
    }

    /** {@return the JSON Schema (2020-12) of the format} */
    public static String schema() {
        return ReportJson.resource("gip-rule-index-1.schema.json");
    }
}
