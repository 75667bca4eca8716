package dev.gip.validate.yaml.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole file. Members that are not there are null.
 *
 * @param schema {@code gip-rules/1}
 * @param name what the rules of the file are called in results
 * @param version their version
 * @param rulesAsOf the day as of which rules apply
 * @param rules rules of the file
 * @param off ids of rules that are switched off
 * @param severity severities by the ids of rules
 * @param exempt findings that are let pass
 */
public record FileEntry(
        @Nullable String schema,
        @Nullable String name,
        @Nullable String version,
        @Nullable String rulesAsOf,
        @Nullable List<RuleEntry> rules,
        @Nullable List<String> off,
        @Nullable Map<String, String> severity,
        @Nullable List<ExemptionEntry> exempt) {}
