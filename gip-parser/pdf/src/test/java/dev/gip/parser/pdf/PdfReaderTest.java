package dev.gip.parser.pdf;

import static dev.gip.parser.pdf.PdfText.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.Limits;
import dev.gip.model.source.PageBox;
import dev.gip.parser.spi.DocumentReader.Fit;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What content streams draw is what a reader of the page would see. */
class PdfReaderTest {

    private static final List<String> TABLE = List.of("规章|1|2", "许可||0");

    private static String[] rows() {
        return TABLE.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%PDF-1.7; CERTAIN",
                "junk before it %PDF-1.4; LIKELY",
                "<html><body>report.pdf; NO",
                "PDF-1.7; NO",
            })
    void theContentTellsWhetherItIsAPdfFile(String content, Fit fit) {
        SourceInput input = SourceInput.ofBytes(
                "report.pdf", content.getBytes(StandardCharsets.ISO_8859_1), null, Limits.untrusted());

        assertThat(new PdfReader().fit(input)).isEqualTo(fit);
    }

    @Test
    void tablesDrawnWithStrokes() throws UnreadableSourceException {
        assertThat(lines(new Pdf().write(50, 80, "二、主动公开").table(100, rows())))
                .containsExactly("二、主动公开", "规章|1|2", "许可||0");
    }

    @Test
    void tablesDrawnWithThinShapes() throws UnreadableSourceException {
        Pdf pdf = new Pdf();
        for (int y = 100; y <= 140; y += 20) {
            pdf.fill(50, y, 230, y + 0.75);
        }
        for (int x = 50; x <= 230; x += 60) {
            pdf.fill(x, 100, x + 0.75, 140);
        }

        assertThat(lines(pdf.texts(100, rows()))).isEqualTo(TABLE);
    }

    @Test
    void tablesDrawnAsBoxesWithDashes() throws UnreadableSourceException {
        Pdf pdf = new Pdf().raw("[3 2] 0 d 1 w");
        for (int y = 100; y < 140; y += 20) {
            for (int x = 50; x < 230; x += 60) {
                pdf.raw(x + " " + (780 - y) + " 60 20 re S");
            }
        }

        assertThat(lines(pdf.texts(100, rows()))).isEqualTo(TABLE);
    }

    @Test
    void cellsDrawnAsThinFrames() throws UnreadableSourceException {
        Pdf pdf = new Pdf();
        for (int y = 100; y < 140; y += 20) {
            for (int x = 50; x < 230; x += 60) {
                pdf.raw(x + " " + (780 - y) + " 60 20 re " + (x + 1) + " " + (781 - y) + " 58 18 re f*");
            }
        }

        assertThat(lines(pdf.texts(100, rows()))).isEqualTo(TABLE);
    }

    @Test
    void whiteLinesAreSeenOnABackgroundOnly() throws UnreadableSourceException {
        Pdf coloured = new Pdf().raw("0.8 0.9 1 rg").fill(50, 100, 230, 140).raw("0 0 0 rg 1 1 1 RG");
        Pdf plain = new Pdf().raw("1 1 1 RG");

        assertThat(lines(coloured.table(100, rows()))).isEqualTo(TABLE);
        assertThat(lines(plain.table(100, rows()))).isNotEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   110, 100, 60, 20",
        "90,  680, 110, 20, 60",
        "180, 430, 680, 60, 20",
        "270, 100, 430, 20, 60",
    })
    void placesAreThoseOfThePageAsItIsShown(int rotation, double x, double y, double width, double height)
            throws UnreadableSourceException {
        Pdf pdf = new Pdf().table(100, rows());
        pdf.lastPage().setRotation(rotation);

        Grid grid = (Grid) PdfText.read(pdf.bytes()).blocks().get(0);

        assertThat(grid.cells().get(1).text()).isEqualTo("1");
        assertThat(grid.cells().get(1).location().box()).isEqualTo(new PageBox(1, x, y, width, height));
    }

    @Test
    void whatLiesOutsideTheVisiblePartIsLeftOut() throws UnreadableSourceException {
        Pdf pdf = new Pdf().write(10, 90, "裁切").table(100, rows());
        pdf.lastPage().setCropBox(new PDRectangle(40, 100, 500, 650));

        Grid grid = (Grid) PdfText.read(pdf.bytes()).blocks().get(0);

        assertThat(grid.cells().get(1).location().box()).isEqualTo(new PageBox(1, 70, 50, 60, 20));
    }

    @Test
    void watermarksAreNoText() throws UnreadableSourceException {
        Pdf pdf = new Pdf()
                .table(100, rows())
                .raw("BT /F 40 Tf 0.7 0.7 -0.7 0.7 60 650 Tm <" + Pdf.hex("样本88") + "> Tj ET");

        assertThat(lines(pdf)).isEqualTo(TABLE);
    }

    @Test
    void whatIsPaintedOverIsNotSeen() throws UnreadableSourceException {
        Pdf pdf = new Pdf()
                .write(113, 114, "9")
                .raw("1 1 1 rg")
                .fill(51, 101, 169, 119)
                .raw("0 0 0 rg")
                .table(100, rows());

        assertThat(lines(pdf)).isEqualTo(TABLE);
    }

    @Test
    void invisibleTextIsReadOnlyWhereThereIsNoOther() throws UnreadableSourceException {
        Pdf beside = new Pdf().table(100, rows()).raw("3 Tr").write(140, 114, "9");
        Pdf alone = new Pdf().raw("3 Tr").write(50, 100, "总体情况");

        assertThat(lines(beside)).isEqualTo(TABLE);
        assertThat(lines(alone)).containsExactly("总体情况");
        assertThat(PdfText.read(new Pdf().raw("3 Tr").write(50, 100, "总体情况").bytes())
                        .diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("RECOGNISED_TEXT"));
    }

    @Test
    void fontsThatTheFileDoesNotCarryAreReadByTheirTables() throws UnreadableSourceException {
        COSDictionary latin = new COSDictionary();
        latin.setItem(COSName.TYPE, COSName.FONT);
        latin.setItem(COSName.SUBTYPE, COSName.TYPE1);
        latin.setName(COSName.BASE_FONT, "Helvetica");
        Pdf pdf = new Pdf(latin).raw("BT /F 10 Tf 50 700 Td (total 12) Tj ET");

        assertThat(lines(pdf)).containsExactly("total 12");
    }

    @Test
    void oneReaderServesManyThreads() {
        byte[] file = new Pdf().table(100, rows()).bytes();
        PdfReader reader = new PdfReader();

        List<Object> read = IntStream.range(0, 16)
                .parallel()
                .<Object>mapToObj(i -> {
                    try {
                        return reader.read(SourceInput.ofBytes("report.pdf", file, null, Limits.untrusted()));
                    } catch (UnreadableSourceException e) {
                        return e;
                    }
                })
                .toList();

        assertThat(read).hasSize(16).containsOnly(read.get(0));
        assertThat(lines((dev.gip.parser.spi.Document) read.get(0))).isEqualTo(TABLE);
    }
}
