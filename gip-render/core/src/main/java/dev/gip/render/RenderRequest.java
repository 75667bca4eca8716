package dev.gip.render;

import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Provenance;
import dev.gip.model.validation.ValidationResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to write: a report, and what is known of it. Each format uses what it can show and leaves the rest.
 *
 * <pre>{@code
 * RenderRequest request = RenderRequest.of(report).withFindings(result).withLocale(Locale.ENGLISH);
 * Renderers.markdown().render(request, out);
 * }</pre>
 *
 * @param report the report
 * @param findings the validator's answer on it; null if it was not validated
 * @param provenance where its pieces stand in the source; {@link Provenance#NONE} if that is not known
 * @param locale the language of messages; what the report itself says is never translated
 * @since 0.1
 */
public record RenderRequest(
        AnnualReport report, @Nullable ValidationResult findings, Provenance provenance, Locale locale) {

    /**
     * A report by itself, with messages in Chinese.
     *
     * @param report the report
     * @return the request
     */
    public static RenderRequest of(AnnualReport report) {
        return new RenderRequest(report, null, Provenance.NONE, Locale.CHINESE);
    }

    /**
     * A copy with findings.
     *
     * @param newFindings the validator's answer
     * @return the copy
     */
    public RenderRequest withFindings(ValidationResult newFindings) {
        return new RenderRequest(report, newFindings, provenance, locale);
    }

    /**
     * A copy with places.
     *
     * @param newProvenance where the pieces of the report stand
     * @return the copy
     */
    public RenderRequest withProvenance(Provenance newProvenance) {
        return new RenderRequest(report, findings, newProvenance, locale);
    }

    /**
     * A copy in another language.
     *
     * @param newLocale the language of messages
     * @return the copy
     */
    public RenderRequest withLocale(Locale newLocale) {
        return new RenderRequest(report, findings, provenance, newLocale);
    }
}
