package dev.gip.parser.layout;

import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.util.Random;

/**
 * What kind of figures a report has and how it writes them.
 *
 * @param form its form
 * @param size how large they are
 * @param broken whether some sums do not come out
 * @param zeros what stands in place of zeros
 * @param digits how other figures are written
 * @param seed what else is left to chance
 */
record FigureStyle(FormId form, Size size, boolean broken, Zeros zeros, Digits digits, int seed) {

    /** How large the figures are. */
    enum Size {
        /** A township without a single request. */
        NONE,
        /** A bureau with some requests, nearly all by persons. */
        FEW,
        /** A city. */
        MANY,
        /** No figure occurs twice, so that any shift shows. */
        DISTINCT
    }

    /** What stands in place of zeros. */
    enum Zeros {
        DIGITS,
        /** Some cells are empty. */
        SOME_BLANK,
        /** Some rows are empty. */
        SOME_ROWS_BLANK,
        ALL_BLANK,
        SOME_SYMBOLS,
        ALL_SYMBOLS;

        boolean areBlank() {
            return this == SOME_BLANK || this == SOME_ROWS_BLANK || this == ALL_BLANK;
        }
    }

    /** How figures are written. */
    enum Digits {
        PLAIN,
        /** {@code 5件}. */
        WITH_COUNTERS,
        FULL_WIDTH,
        /** {@code 1,286}. */
        GROUPED,
        /** {@code +19}, {@code 增7}, {@code 减8}. */
        SIGNED
    }

    /** The style with a number: as many are alike as in real reports, and all are possible. */
    static FigureStyle of(int number) {
        Random random = new Random(number);
        FormId form = random.nextBoolean() ? FormId.F2019 : FormId.F2021;
        Size size = Size.values()[random.nextInt(Size.values().length)];
        boolean broken = random.nextInt(4) == 0;
        Zeros zeros = Zeros.values()[random.nextInt(Zeros.values().length)];
        Digits digits = random.nextInt(3) > 0 ? Digits.PLAIN : Digits.values()[random.nextInt(Digits.values().length)];
        return new FigureStyle(form, size, broken, zeros, digits, number);
    }

    /** The same style, but every cell shows something. */
    FigureStyle withoutBlanks() {
        return zeros.areBlank() ? new FigureStyle(form, size, broken, Zeros.DIGITS, digits, seed) : this;
    }

    PrintedReport report() {
        return PrintedReport.of(Forms.of(form), Writing.of(this));
    }

    Random random() {
        return new Random(seed * 31L + 7);
    }
}
