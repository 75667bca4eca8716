package dev.gip.parser.pdf.internal;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** Looks at a font before PDFBox does. */
final class FontOperator extends SetFontAndSize {

    private final PDFStreamEngine engine;
    private final EmptyFonts fonts;

    FontOperator(PDFStreamEngine engine, EmptyFonts fonts) {
        super(engine);
        this.engine = engine;
        this.fonts = fonts;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = engine.getResources();
        if (resources != null && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
            COSDictionary known = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = known == null ? null : known.getCOSDictionary(name);
            if (font != null) {
                fonts.embed(font);
            }
        }
        super.process(operator, operands);
    }
}
