package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page or a template draws itself.
 *
 * @param area the part of it that is shown; null where it does not say so
 * @param resources where its own resources are
 * @param templates what it is drawn over, or under
 * @param layers its layers from the lowest to the highest
 */
record PageContent(@Nullable Box area, List<String> resources, List<TemplateUse> templates, List<Layer> layers) {

    /** A template that a page uses, by its id. */
    record TemplateUse(String id, boolean foreground) {}

    /** A layer: its height over the others, where it lies, what it is drawn with, and what it draws. */
    record Layer(int height, Matrix place, Style style, List<PageObject> objects) {}

    /** Reads a page or a template. */
    static PageContent read(Numbers numbers, ObjectReader reader, XmlCursor xml) throws UnreadableSourceException {
        Box area = null;
        List<String> resources = new ArrayList<>();
        List<TemplateUse> templates = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "Area" -> area = PageArea.read(numbers, xml);
                case "PageRes" -> resources.add(xml.text());
                case "Template" -> {
                    String id = xml.attribute("TemplateID");
                    if (id != null) {
                        templates.add(new TemplateUse(id, "Foreground".equals(xml.attribute("ZOrder"))));
                    }
                }
                case "Content" -> readLayers(reader, xml, layers);
                default -> {
                    // Actions.
                }
            }
        }
        layers.sort(Comparator.comparingInt(Layer::height));
        return new PageContent(area, resources, templates, layers);
    }

    private static void readLayers(ObjectReader reader, XmlCursor xml, List<Layer> layers)
            throws UnreadableSourceException {
        while (xml.nextChild(2)) {
            if (xml.name().equals("Layer")) {
                int height = height(xml.attribute("Type"));
                Style style = Style.named(xml.attribute("DrawParam"));
                layers.add(new Layer(height, Matrix.NONE, style, reader.objects(xml)));
            }
        }
    }

    private static int height(@Nullable String type) {
        if ("Background".equals(type)) {
            return 0;
        }
        return "Foreground".equals(type) ? 2 : 1;
    }
}
