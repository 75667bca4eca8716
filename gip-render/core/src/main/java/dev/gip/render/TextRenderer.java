package dev.gip.render;

import dev.gip.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report in a format that is text: UTF-8 without a byte order mark, lines ended by line feeds.
 *
 * @since 0.1
 */
public interface TextRenderer extends ReportRenderer {

    /**
     * A report with all that is known of it as text.
     *
     * @param request what to write, and in which language
     * @return the whole document
     */
    String text(RenderRequest request);

    /**
     * A report as text.
     *
     * @param report the report
     * @return the whole document
     */
    default String text(AnnualReport report) {
        return text(RenderRequest.of(report));
    }

    @Override
    default void render(RenderRequest request, OutputStream out) throws IOException {
        out.write(text(request).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
