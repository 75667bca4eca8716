package dev.gip.parser.pdf.internal;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a file are switched off. */
final class Layers {

    private final @Nullable PDOptionalContentProperties properties;

    private Layers(@Nullable PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    static Layers of(PDDocument pdf) {
        return new Layers(pdf.getDocumentCatalog().getOCProperties());
    }

    boolean isHidden(@Nullable PDPropertyList layer) {
        return properties != null && layer instanceof PDOptionalContentGroup group && !properties.isGroupEnabled(group);
    }
}
