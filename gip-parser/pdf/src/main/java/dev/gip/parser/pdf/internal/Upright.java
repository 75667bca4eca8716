package dev.gip.parser.pdf.internal;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a page's content to those of the page as it is shown: its visible part, turned as the page says,
 * measured from the upper left corner.
 */
final class Upright {

    private final PDRectangle box;
    private final int rotation;

    Upright(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
    }

    double width() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    double x(double x, double y) {
        return switch (rotation) {
            case 90 -> y - box.getLowerLeftY();
            case 180 -> box.getUpperRightX() - x;
            case 270 -> box.getUpperRightY() - y;
            default -> x - box.getLowerLeftX();
        };
    }

    double y(double x, double y) {
        return switch (rotation) {
            case 90 -> x - box.getLowerLeftX();
            case 180 -> y - box.getLowerLeftY();
            case 270 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }
}
