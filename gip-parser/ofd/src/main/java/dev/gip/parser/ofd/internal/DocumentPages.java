package dev.gip.parser.ofd.internal;

import dev.gip.parser.ofd.internal.DocumentPart.PageEntry;
import dev.gip.parser.ofd.internal.PageContent.Layer;
import dev.gip.parser.ofd.internal.PageContent.TemplateUse;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.PageLayout;
import dev.gip.parser.support.internal.drawing.ShownPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of one document, with the templates that they stand on and what was written on them. */
final class DocumentPages {

    private final OfdParts parts;
    private final DocumentPart document;
    private final ObjectReader reader;
    private final Resources resources;
    private final Annotations annotations;
    private final Map<String, PageContent> templates = new HashMap<>();

    DocumentPages(OfdParts parts, DocumentPart document) throws UnreadableSourceException {
        this.parts = parts;
        this.document = document;
        this.reader = new ObjectReader(parts.numbers(), parts.clock());
        this.resources = new Resources(parts, reader);
        for (String part : document.resources()) {
            resources.read(parts.open(part));
        }
        this.annotations = Annotations.of(parts, reader, document);
    }

    /**
     * Draws the pages one by one.
     *
     * @param before how many pages were drawn before
     */
    void handTo(PageLayout layout, int before) throws UnreadableSourceException {
        int number = before;
        for (PageEntry page : document.pages()) {
            number++;
            draw(page, number).handTo(layout, number);
        }
    }

    private ShownPage draw(PageEntry page, int number) throws UnreadableSourceException {
        PageContent content = PageContent.read(parts.numbers(), reader, parts.open(page.part()));
        Box area = area(content, number);
        Matrix place = Matrix.toPoints(area);
        ShownPage shown = new ShownPage(
                place.a() * area.width(),
                place.d() * area.height(),
                parts.input().limits().maxCharacters());
        Painter painter = new Painter(parts.input(), parts.clock(), resources(page, content), shown);
        drawTemplates(painter, content, place, false);
        drawLayers(painter, content.layers(), place);
        drawTemplates(painter, content, place, true);
        drawLayers(painter, annotations.of(page.id()), place);
        return shown;
    }

    private void drawTemplates(Painter painter, PageContent content, Matrix place, boolean foreground)
            throws UnreadableSourceException {
        for (TemplateUse use : content.templates()) {
            if (use.foreground() == foreground) {
                drawLayers(painter, template(use.id()).layers(), place);
            }
        }
    }

    private static void drawLayers(Painter painter, List<Layer> layers, Matrix place) throws UnreadableSourceException {
        for (Layer layer : layers) {
            painter.paint(layer.objects(), layer.place().then(place), layer.style());
        }
    }

    private PageContent template(String id) throws UnreadableSourceException {
        PageContent known = templates.get(id);
        if (known != null) {
            return known;
        }
        String target = document.templates().get(id);
        if (target == null) {
            throw parts.damaged("缺少模板页 " + id, "it lacks the template page " + id);
        }
        String part = parts.require(document.name(), document.name(), target);
        PageContent template = PageContent.read(parts.numbers(), reader, parts.open(part));
        templates.put(id, template);
        return template;
    }

    private Box area(PageContent content, int number) throws UnreadableSourceException {
        Box area = content.area() == null ? document.area() : content.area();
        if (area == null || area.width() <= 0 || area.height() <= 0) {
            throw parts.damaged("第 " + number + " 页没有大小", "page " + number + " has no size");
        }
        return area;
    }

    private Resources resources(PageEntry page, PageContent content) throws UnreadableSourceException {
        if (content.resources().isEmpty()) {
            return resources;
        }
        Resources all = resources.copy();
        for (String target : content.resources()) {
            Optional<String> part = parts.find(document.name(), page.part(), target);
            if (part.isPresent()) {
                all.read(parts.open(part.get()));
            }
        }
        return all;
    }
}
