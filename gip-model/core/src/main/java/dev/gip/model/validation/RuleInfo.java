package dev.gip.model.validation;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a rule says of itself.
 *
 * @param id its stable name, such as {@code GIP-REQ-001}; never reused
 * @param kind what its findings are about, such as {@code balance}
 * @param severity how much its findings weigh unless the caller says otherwise
 * @param title what it demands, in one line
 * @param rationale why it matters and what usually went wrong
 * @param basis the article, circular or form it rests on; {@code practice} where there is none
 * @param scope the reports it is made for, and when it is in force
 * @param needs what it needs beyond the report
 * @param tags words to choose rules by
 * @param messages what it may say, by key, with places such as <code>{cell}</code> for what is filled in
 * @since 0.1
 */
public record RuleInfo(
        String id,
        String kind,
        Severity severity,
        LocalizedText title,
        LocalizedText rationale,
        String basis,
        RuleScope scope,
        Set<Need> needs,
        Set<String> tags,
        Map<String, LocalizedText> messages) {

    /** Copies the collections. */
    public RuleInfo {
        needs = Set.copyOf(needs);
        tags = Set.copyOf(tags);
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /**
     * The same rule with other weight.
     *
     * @param newSeverity how much its findings weigh
     * @return the copy
     */
    public RuleInfo withSeverity(Severity newSeverity) {
        return new RuleInfo(id, kind, newSeverity, title, rationale, basis, scope, needs, tags, messages);
    }
}
