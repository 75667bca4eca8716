package dev.gip.model;

/** The cells without content, one instance each. */
final class Constant {

    static final Cell BLANK = new Cell.Blank();
    static final Cell ABSENT = new Cell.Absent();

    private Constant() {}
}
