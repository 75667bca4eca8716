package dev.gip.model.validation;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
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
 * @param forms the forms it applies to; empty for all
 * @param tags words to choose rules by
 * @since 0.1
 */
public record RuleInfo(
        String id,
        String kind,
        Severity severity,
        LocalizedText title,
        LocalizedText rationale,
        String basis,
        Set<FormId> forms,
        Set<String> tags) {

    /** Copies the sets. */
    public RuleInfo {
        forms = Set.copyOf(forms);
        tags = Set.copyOf(tags);
    }

    /**
     * Whether the rule is made for a form.
     *
     * @param form the form of a report
     * @return whether it applies
     */
    public boolean appliesTo(FormId form) {
        return forms.isEmpty() || forms.contains(form);
    }
}
