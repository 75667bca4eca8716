package dev.gip.render.internal.json;

import dev.gip.json.ReportJson;
import dev.gip.render.RenderRequest;
import dev.gip.render.TextRenderer;

/** Writes {@code gip-report/1}. */
public final class JsonRenderer implements TextRenderer {

    /** For {@link java.util.ServiceLoader}. */
    public JsonRenderer() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public String text(RenderRequest request) {
        return ReportJson.write(request.report());
    }
}
