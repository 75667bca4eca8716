package dev.gip.render;

import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.RuleInfo;
import java.util.List;
import java.util.Locale;

/**
 * Writes what became of checking reports. A pure function, safe to share between threads.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CheckRenderer {

    /**
     * Writes what became of reports.
     *
     * @param reports the reports in order
     * @param rules what the rules say of themselves, as the validator gives it
     * @param locale the language of the messages, where the format has room for one only: Chinese for any Chinese
     *     locale, else English
     * @return the document; the same for the same arguments, lines ended by line feeds
     */
    String render(List<CheckedReport> reports, List<RuleInfo> rules, Locale locale);
}
