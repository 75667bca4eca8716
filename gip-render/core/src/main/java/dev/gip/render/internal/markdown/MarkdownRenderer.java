package dev.gip.render.internal.markdown;

import dev.gip.render.RenderRequest;
import dev.gip.render.TextRenderer;

/** Writes Markdown (CommonMark with the tables of GitHub) in the layout of the official forms. */
public final class MarkdownRenderer implements TextRenderer {

    /** For {@link java.util.ServiceLoader}. */
    public MarkdownRenderer() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown;charset=UTF-8";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public String text(RenderRequest request) {
        return MarkdownDocument.print(request);
    }
}
