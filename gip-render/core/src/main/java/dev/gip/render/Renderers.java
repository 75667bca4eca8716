package dev.gip.render;

import dev.gip.render.internal.csv.CsvRenderer;
import dev.gip.render.internal.json.JsonRenderer;
import dev.gip.render.internal.markdown.MarkdownRenderer;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The renderers of this library, and those that other jars provide.
 *
 * <pre>{@code
 * Renderers.markdown().render(report, out);
 * Renderers.find("docx").orElseThrow().render(report, out);
 * }</pre>
 *
 * <p>Stateless and safe for use by several threads.
 *
 * @since 0.1
 */
public final class Renderers {

    private static final TextRenderer JSON = new JsonRenderer();
    private static final TextRenderer CSV = new CsvRenderer();
    private static final TextRenderer MARKDOWN = new MarkdownRenderer();

    private Renderers() {}

    /** {@return the renderer of {@code gip-report/1}, which loses nothing of a report; id {@code json}} */
    public static TextRenderer json() {
        return JSON;
    }

    /**
     * CSV with one row for each header fact, section, cell and figure; it loses nothing of a report. Fields that a
     * spreadsheet would take for a formula are guarded by {@link dev.gip.json.FormulaGuard}, which can be undone. Id
     * {@code csv}.
     *
     * @return the renderer
     */
    public static TextRenderer csv() {
        return CSV;
    }

    /**
     * Markdown with the tables in the layout of the official forms. Absent and unresolved cells are marked as in
     * {@link dev.gip.model.CellNotation}; words that Markdown would change are escaped. Id {@code markdown}.
     *
     * @return the renderer
     */
    public static TextRenderer markdown() {
        return MARKDOWN;
    }

    /**
     * All renderers that the caller's context class loader can see.
     *
     * @return those of this library first, then others in the order they are found
     * @throws IllegalStateException if two have the same id; the message names both and the jars they come from
     * @throws java.util.ServiceConfigurationError if one that is provided cannot be loaded
     */
    public static List<ReportRenderer> all() {
        return RendererRegistry.of(List.of(JSON, CSV, MARKDOWN), ServiceLoader.load(ReportRenderer.class));
    }

    /**
     * A renderer by its id.
     *
     * @param id the id, such as {@code json}
     * @return the renderer, empty if none that can be seen has this id
     * @throws IllegalStateException if two renderers have the same id; the message names both and their jars
     * @throws java.util.ServiceConfigurationError if one that is provided cannot be loaded
     */
    public static Optional<ReportRenderer> find(String id) {
        return all().stream().filter(renderer -> renderer.id().equals(id)).findFirst();
    }
}
