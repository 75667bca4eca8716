package dev.gip.parser.ofd;

import static dev.gip.parser.ofd.OfdText.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gip.parser.spi.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text codes are what they say, each letter where its offsets put it. */
class TextCodeTest {

    /** A row of cells 20 millimetres wide, filled by one text object. */
    private static Ofd row(String codes) {
        return new Ofd().lines(50, 1, 4).raw(Ofd.object("", 21, 56, codes));
    }

    @Test
    void offsetsMayBeRepeated() throws UnreadableSourceException {
        assertThat(lines(row("<ofd:TextCode X='0' Y='4' DeltaX='4 16 g 2 20'>规章105</ofd:TextCode>")))
                .containsExactly("规章|1|0|5");
    }

    @Test
    void offsetsThatAreTooManyCountNoFurther() throws UnreadableSourceException {
        assertThat(lines(row("<ofd:TextCode X='0' Y='4' DeltaX='4 g 999999999 2'>规章</ofd:TextCode>")))
                .containsExactly("规章|||");
    }

    @Test
    void theLastOffsetGoesOnWhereThereAreTooFew() throws UnreadableSourceException {
        assertThat(lines(row("<ofd:TextCode X='0' Y='4' DeltaX='20'>甲105</ofd:TextCode>")))
                .containsExactly("甲|1|0|5");
    }

    @Test
    void withoutOffsetsNoDigitIsLostThoughTheyAreEqual() throws UnreadableSourceException {
        assertThat(lines(row("<ofd:TextCode X='0' Y='4'>100</ofd:TextCode>"))).containsExactly("100|||");
    }

    @Test
    void aCodeWithoutAPlaceStandsWhereTheLastOneStood() throws UnreadableSourceException {
        assertThat(lines(row("<ofd:TextCode X='0' Y='4'>甲</ofd:TextCode><ofd:TextCode X='40'>7</ofd:TextCode>")))
                .containsExactly("甲||7|");
    }

    @Test
    void letterByLetter() throws UnreadableSourceException {
        StringBuilder codes = new StringBuilder();
        String text = "规章12";
        double[] xs = {0, 4, 20, 22};
        for (int i = 0; i < text.length(); i++) {
            codes.append("<ofd:TextCode X='%s' Y='4'>%s</ofd:TextCode>".formatted(xs[i], text.charAt(i)));
        }

        assertThat(lines(row(codes.toString()))).containsExactly("规章|12||");
    }

    @Test
    void entitiesAndBreaksOfTheXmlAreNoLetters() throws UnreadableSourceException {
        assertThat(lines(row("<ofd:TextCode X='0' Y='4' DeltaX='g 2 2'>\n  &lt;&#49;&gt;\n  </ofd:TextCode>")))
                .containsExactly("<1>|||");
    }

    @Test
    void blanksMayBeWrittenAsNumbers() throws UnreadableSourceException {
        assertThat(lines(new Ofd()
                        .raw(Ofd.object(
                                "", 20, 40, "<ofd:TextCode X='0' Y='4' DeltaX='g 9 2'>a\\0020b\\2021</ofd:TextCode>"))))
                .containsExactly("a b\\2021");
    }

    @Test
    void glyphsDoNotChangeWhatACodeSays() throws UnreadableSourceException {
        String glyphs =
                "<ofd:CGTransform CodePosition='0' CodeCount='4' GlyphCount='4'><ofd:Glyphs>812 90 3 91</ofd:Glyphs></ofd:CGTransform>";

        assertThat(lines(row(glyphs + "<ofd:TextCode X='0' Y='4' DeltaX='4 2 2'>甲a b</ofd:TextCode>")))
                .containsExactly("甲a b|||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"¤¤", "  "})
    void glyphsWithoutACodeAreUnknown(String codes) {
        String glyphs =
                "<ofd:CGTransform CodePosition='0' CodeCount='2' GlyphCount='2'><ofd:Glyphs>812 90</ofd:Glyphs></ofd:CGTransform>";
        Ofd ofd = row(glyphs + "<ofd:TextCode X='0' Y='4' DeltaX='4'>" + codes + "</ofd:TextCode>");

        assertThat(catchThrowableOfType(UnreadableSourceException.class, () -> lines(ofd))
                        .diagnostic()
                        .code())
                .isEqualTo("SIGNS_WITHOUT_MEANING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g", "g 2", "g -1 2", "g 1.5 2", "NaN", "0x1p3", "1e99", "4,4", "4d"})
    void anOffsetThatIsNoNumberIsNotGuessed(String deltas) {
        Ofd ofd = row("<ofd:TextCode X='0' Y='4' DeltaX='" + deltas + "'>规章</ofd:TextCode>");

        assertThat(catchThrowableOfType(UnreadableSourceException.class, () -> lines(ofd))
                        .diagnostic()
                        .code())
                .isEqualTo("DAMAGED");
    }
}
