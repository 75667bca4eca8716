package dev.gip.parser.ofd;

import java.util.Locale;

/** Files as two kinds of program write them: a text object a line with its offsets, or a code for each letter. */
final class OfdSheets implements Sheets {

    private final Ofd ofd = new Ofd();
    private final boolean letters;
    private boolean begun;

    OfdSheets(boolean letters) {
        this.letters = letters;
    }

    @Override
    public void page() {
        if (begun) {
            ofd.page();
        }
        begun = true;
    }

    @Override
    public void write(double x, double baseline, String text) {
        StringBuilder codes = new StringBuilder();
        StringBuilder deltas = new StringBuilder();
        double at = 0;
        for (int code : text.codePoints().toArray()) {
            String letter = Ofd.escaped(Character.toString(code));
            codes.append(
                    letters
                            ? String.format(Locale.ROOT, "<ofd:TextCode X='%.1f' Y='3'>%s</ofd:TextCode>", at, letter)
                            : letter);
            double width = code < 0x80 ? 1.5 : 3;
            deltas.append(width).append(' ');
            at += width;
        }
        String content = letters
                ? codes.toString()
                : "<ofd:TextCode X='0' Y='3' DeltaX='" + deltas + "'>" + codes + "</ofd:TextCode>";
        ofd.raw(String.format(
                Locale.ROOT,
                "<ofd:TextObject ID='9' Boundary='%.3f %.3f %.3f 4' Font='1' Size='3'>%s</ofd:TextObject>",
                x,
                baseline - 3,
                at,
                content));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        ofd.line(x1, y1, x2, y2);
    }

    @Override
    public byte[] bytes() {
        return ofd.bytes();
    }
}
