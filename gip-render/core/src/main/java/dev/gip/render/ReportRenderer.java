package dev.gip.render;

import dev.gip.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report in one format. Implement {@link TextRenderer} for a format that is text.
 *
 * <p>A renderer is found by {@link Renderers#find(String)} once it is named in {@code META-INF/services} or in the
 * {@code provides} of a module. It must have a public constructor without parameters, be immutable, contact nothing and
 * write the same bytes for the same request.
 *
 * @since 0.1
 */
public interface ReportRenderer {

    /** {@return the name of the format, unique among all renderers, such as {@code markdown}} */
    String id();

    /** {@return the media type of what is written, such as {@code text/markdown;charset=UTF-8}} */
    String mediaType();

    /** {@return the usual file extension without a dot, such as {@code md}} */
    String fileExtension();

    /**
     * Writes a report with all that is known of it.
     *
     * @param request what to write, and in which language
     * @param out where to; written to the end of the document, flushed, never closed
     * @throws IOException if {@code out} cannot be written to
     */
    void render(RenderRequest request, OutputStream out) throws IOException;

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; written to the end of the document, flushed, never closed
     * @throws IOException if {@code out} cannot be written to
     */
    default void render(AnnualReport report, OutputStream out) throws IOException {
        render(RenderRequest.of(report), out);
    }
}
