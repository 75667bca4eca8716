package dev.gip.json;

import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.RuleInfo;
import java.util.List;
import java.util.Locale;

/**
 * Writes SARIF 2.1.0, the format in which code hosts and editors show findings at their place. Safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class SarifJson {

    private SarifJson() {}

    /**
     * Writes what became of reports as one run.
     *
     * @param reports the reports in order
     * @param rules what the rules say of themselves
     * @param locale the language of the messages: Chinese for any Chinese locale, else English
     * @return a SARIF log; exempted findings are suppressed results, rules that could not run are notifications
     */
    public static String write(List<CheckedReport> reports, List<RuleInfo> rules, Locale locale) {
        return JsonOutput.document(out -> new SarifWriter(out, rules, locale).members(reports));
    }
}
