package dev.gip.parser.pdf.internal;

import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.support.internal.drawing.Outline;
import dev.gip.parser.support.internal.drawing.ShownPage;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the content of a page and takes down what it draws. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private static final String FREE_TEXT = "FreeText";

    private final PDPage page;
    private final Upright upright;
    private final ShownPage shown;
    private final Layers layers;
    private final TimeUp.Clock clock;
    private final List<Outline> path = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private int hidden;
    private int nested;
    private int hiddenAt;

    PageEngine(PDPage page, Upright upright, ShownPage shown, Layers layers, EmptyFonts fonts, TimeUp.Clock clock) {
        super(page);
        this.page = page;
        this.upright = upright;
        this.shown = shown;
        this.layers = layers;
        this.clock = clock;
        addOperator(new FontOperator(this, fonts));
    }

    void run() throws IOException {
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean text = annotation instanceof PDAnnotationWidget || FREE_TEXT.equals(annotation.getSubtype());
            if (text && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        clock.check();
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        nested++;
        boolean layer = COSName.OC.equals(tag) && properties != null;
        if (hidden == 0 && layer && layers.isHidden(PDPropertyList.create(properties))) {
            hidden = 1;
            hiddenAt = nested;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (hidden > 0 && nested == hiddenAt) {
            hidden = 0;
        }
        nested = Math.max(0, nested - 1);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        clock.check();
        if (hidden > 0) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        Glyph glyph = Glyphs.glyph(matrix, font, code, displacement, upright);
        if (glyph != null) {
            RenderingMode mode = state.getTextState().getRenderingMode();
            boolean drawn = mode.isFill() || mode.isStroke();
            shown.add(glyph, drawn && state.getNonStrokeAlphaConstant() > 0);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        if (hidden > 0) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Outline outline = new Outline();
        add(outline, matrix.transformPoint(0, 0));
        add(outline, matrix.transformPoint(1, 0));
        add(outline, matrix.transformPoint(1, 1));
        add(outline, matrix.transformPoint(0, 1));
        shown.picture(outline.area());
    }

    private void add(Outline outline, Point2D point) {
        outline.add(upright.x(point.getX(), point.getY()), upright.y(point.getX(), point.getY()));
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        Outline outline = new Outline();
        add(outline, one);
        add(outline, two);
        add(outline, three);
        add(outline, four);
        outline.close();
        path.add(outline);
        current = one;
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new Outline());
        lineTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        if (path.isEmpty()) {
            path.add(new Outline());
        }
        add(path.get(path.size() - 1), current);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
        path.get(path.size() - 1).curve();
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            path.get(path.size() - 1).close();
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        path.clear();
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        if (hidden > 0 || state.getAlphaConstant() <= 0) {
            return;
        }
        double thickness = Math.abs(transformWidth(state.getLineWidth()));
        boolean white = Paint.isWhite(state.getStrokingColor());
        for (Outline outline : path) {
            shown.stroke(outline.strokes(thickness), white);
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        if (hidden > 0 || state.getNonStrokeAlphaConstant() <= 0) {
            return;
        }
        path.removeIf(outline -> outline.size() == 0);
        shown.fill(path, Paint.isWhite(state.getNonStrokingColor()), Paint.hides(state));
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is not looked into.
    }

    @Override
    public void shadingFill(COSName name) {
        // Backgrounds only.
    }
}
