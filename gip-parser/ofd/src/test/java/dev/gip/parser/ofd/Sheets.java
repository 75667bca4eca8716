package dev.gip.parser.ofd;

/** A program that writes pages of 210 by 297 millimetres, measured from the upper left corner. */
interface Sheets {

    /** Begins the next page. */
    void page();

    /** A line of text in type of three millimetres. */
    void write(double x, double baseline, String text);

    void line(double x1, double y1, double x2, double y2);

    byte[] bytes();
}
