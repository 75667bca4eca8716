package dev.gip.parser.ofd;

import static dev.gip.parser.ofd.OfdText.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.Limits;
import dev.gip.model.source.PageBox;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader.Fit;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the objects of a page draw is what a reader of the page would see. */
class OfdReaderTest {

    private static final List<String> TABLE = List.of("规章|1|2", "许可||0");

    private static String[] rows() {
        return TABLE.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "OFD.xml, CERTAIN",
        "/OFD.xml, CERTAIN",
        "Encryptions.xml, CERTAIN",
        "Doc_0/Pages/Page_0/Content.xml, CERTAIN",
        "word/document.xml, NO",
        "report.ofd, NO",
    })
    void theContentTellsWhetherItIsAnOfdFile(String part, Fit fit) {
        byte[] file = Ofd.zipped(Map.of(part, "<x/>"));

        assertThat(new OfdReader().fit(SourceInput.ofBytes("report", file, null, Limits.untrusted())))
                .isEqualTo(fit);
    }

    @Test
    void tablesDrawnWithStrokes() throws UnreadableSourceException {
        assertThat(lines(new Ofd().write(20, 40, "二、主动公开").table(50, rows())))
                .containsExactly("二、主动公开", "规章|1|2", "许可||0");
    }

    @Test
    void tablesDrawnWithThinShapes() throws UnreadableSourceException {
        Ofd ofd = new Ofd();
        for (int y = 50; y <= 66; y += 8) {
            ofd.raw(Ofd.filled("0 0 0", 20, y, 80, y + 0.2));
        }
        for (int x = 20; x <= 80; x += 20) {
            ofd.raw(Ofd.filled("0 0 0", x, 50, x + 0.2, 66));
        }

        assertThat(lines(ofd.texts(50, rows()))).isEqualTo(TABLE);
    }

    @Test
    void tablesDrawnAsBoxes() throws UnreadableSourceException {
        Ofd ofd = new Ofd();
        for (int y = 50; y < 66; y += 8) {
            for (int x = 20; x < 80; x += 20) {
                ofd.raw(("<ofd:PathObject ID='9' Boundary='%d %d 20 8'><ofd:AbbreviatedData>"
                                + "M 0 0 L 20 0 L 20 8 L 0 8 C</ofd:AbbreviatedData></ofd:PathObject>")
                        .formatted(x, y));
            }
        }

        assertThat(lines(ofd.texts(50, rows()))).isEqualTo(TABLE);
    }

    @Test
    void pathsWithoutBlanksRoundTheirLetters() throws UnreadableSourceException {
        Ofd ofd = new Ofd().texts(50, rows());
        for (int y = 50; y <= 66; y += 8) {
            ofd.raw(Ofd.path("", "S20 %1$dL80 %1$d".formatted(y)));
        }
        for (int x = 20; x <= 80; x += 20) {
            ofd.raw(Ofd.path("", "M%1$d,50L%1$d,66".formatted(x)));
        }

        assertThat(lines(ofd)).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M 0 0 L 100",
                "M 0 0 X 1 2",
                "M 0 0 L 1 NaN",
                "Q 1 2 3 4",
                "A 1 1 0 0 1 9 9",
                "C",
                "M 0 0 B 1 2 3 4 5 6"
            })
    void otherPathsAreNoLines(String data) throws UnreadableSourceException {
        assertThat(lines(new Ofd().raw(Ofd.path("", data)).table(50, rows()))).isEqualTo(TABLE);
    }

    @Test
    void boxesArePlacesInPoints() throws UnreadableSourceException {
        Grid grid = (Grid)
                OfdText.read(new Ofd().table(50, rows()).bytes()).blocks().get(0);

        PageBox box = grid.cells().get(1).location().box();
        assertThat(grid.cells().get(1).text()).isEqualTo("1");
        assertThat(box.page()).isEqualTo(1);
        assertThat(box.x()).isCloseTo(40 * 72 / 25.4, Offset.offset(0.1));
        assertThat(box.y()).isCloseTo(50 * 72 / 25.4, Offset.offset(0.1));
        assertThat(box.width()).isCloseTo(20 * 72 / 25.4, Offset.offset(0.1));
        assertThat(box.height()).isCloseTo(8 * 72 / 25.4, Offset.offset(0.1));
    }

    @Test
    void aPageMayBeginElsewhereThanAtItsOrigin() throws UnreadableSourceException {
        Ofd ofd = new Ofd()
                .everyPage("<ofd:Area><ofd:PhysicalBox>10 20 100 100</ofd:PhysicalBox></ofd:Area>")
                .write(5, 15, "裁切")
                .table(50, rows());

        Grid grid = (Grid) OfdText.read(ofd.bytes()).blocks().get(0);
        assertThat(lines(ofd)).isEqualTo(TABLE);
        assertThat(grid.cells().get(1).location().box().x()).isCloseTo(30 * 72 / 25.4, Offset.offset(0.1));
    }

    @Test
    void pagesOnTheirSideAreReadUpright() throws UnreadableSourceException {
        String sideways = "CTM='0 1 -1 0 200 0'";
        Ofd ofd = new Ofd();
        for (int i = 0; i <= 2; i++) {
            ofd.raw(Ofd.line(sideways, 20, 50 + 8 * i, 80, 50 + 8 * i));
        }
        for (int i = 0; i <= 3; i++) {
            ofd.raw(Ofd.line(sideways, 20 + 20 * i, 50, 20 + 20 * i, 66));
        }
        String[][] cells = {{"规章", "1", "2"}, {"许可", "", "0"}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                String code = "<ofd:TextCode X='%d' Y='%d' DeltaX='4'>%s</ofd:TextCode>"
                        .formatted(21 + 20 * column, 56 + 8 * row, cells[row][column]);
                ofd.raw(Ofd.object(sideways, 0, 4, code));
            }
        }

        assertThat(lines(ofd)).isEqualTo(TABLE);
    }

    @Test
    void lettersMayBeTurnedByThemselves() throws UnreadableSourceException {
        String code = "<ofd:TextCode X='0' Y='4' DeltaY='4 4 4'>总体情况</ofd:TextCode>";
        Ofd ofd = new Ofd().raw(Ofd.object("ReadDirection='90' CharDirection='90'", 100, 50, code));

        assertThat(lines(ofd)).containsExactly("总体情况");
    }

    @Test
    void scaledUnitsOfOtherProgramsAreReckonedIn() throws UnreadableSourceException {
        String code = "<ofd:TextCode X='60' Y='160' DeltaX='11.34'>规章</ofd:TextCode>";
        String text = "<ofd:TextObject ID='9' Boundary='0 0 210 297' CTM='0.3528 0 0 0.3528 0 0' Font='1' Size='11.34'>"
                + code + "</ofd:TextObject>";

        assertThat(lines(new Ofd().lines(50, 1, 1).raw(text))).containsExactly("规章");
    }

    @Test
    void watermarksAreNoText() throws UnreadableSourceException {
        Ofd ofd = new Ofd().table(50, rows()).raw(Ofd.text("CTM='0.7 0.7 -0.7 0.7 0 0'", 30, 60, "样本88"));

        assertThat(lines(ofd)).isEqualTo(TABLE);
    }

    @Test
    void whatIsPaintedOverIsNotSeen() throws UnreadableSourceException {
        Ofd ofd = new Ofd()
                .write(42, 56, "9")
                .raw(Ofd.filled("255 255 255", 20.5, 50.5, 59, 57.5))
                .table(50, rows());

        assertThat(lines(ofd)).isEqualTo(TABLE);
    }

    @Test
    void aShapeWithoutAColourIsTransparent() throws UnreadableSourceException {
        Ofd ofd = new Ofd()
                .table(50, rows())
                .raw(Ofd.path("Fill='true' Stroke='false'", "M 10 40 L 100 40 L 100 80 L 10 80 C"));

        assertThat(lines(ofd)).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visible='false'",
                "Alpha='0'",
                "Fill='false'",
            })
    void invisibleTextIsNotRead(String attributes) throws UnreadableSourceException {
        assertThat(lines(new Ofd().table(50, rows()).raw(Ofd.text(attributes, 43, 56, "9"))))
                .isEqualTo(TABLE);
    }

    @Test
    void invisibleTextOverAPictureIsSaidToBeRecognised() throws UnreadableSourceException {
        String sentence = "本年度主动公开政府信息一百二十条，均在规定时限内公开。";
        Document read = OfdText.read(new Ofd()
                .raw("<ofd:ImageObject ID='9' Boundary='0 0 210 297' ResourceID='5'/>")
                .raw(Ofd.text("Alpha='0'", 20, 40, sentence))
                .bytes());

        assertThat(lines(read)).containsExactly(sentence);
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("RECOGNISED_TEXT"));
    }

    @ParameterizedTest
    @CsvSource({"255 255 255, false", "#FF #FF #FF, false", "255, false", "0 0 0 0, false", "0 0 128, true"})
    void whiteTextIsSeenOnABackgroundOnly(String colour, boolean seen) throws UnreadableSourceException {
        String nine = Ofd.text("", 43, 56, "9")
                .replace("<ofd:TextCode", "<ofd:FillColor Value='" + colour + "'/><ofd:TextCode");
        String head = Ofd.text("", 21, 56, "规章")
                .replace("<ofd:TextCode", "<ofd:FillColor Value='255 255 255'/><ofd:TextCode");

        assertThat(lines(new Ofd()
                        .lines(50, 1, 3)
                        .raw(Ofd.filled("0 0 128", 20, 50, 40, 58))
                        .raw(head)
                        .raw(nine)))
                .containsExactly(seen ? "规章|9|" : "规章||");
    }

    @Test
    void layersLieOverOneAnotherByTheirKind() throws UnreadableSourceException {
        Ofd ofd = new Ofd()
                .table(50, rows())
                .raw("</ofd:Layer><ofd:Layer ID='3' Type='Background'>" + Ofd.filled("255 255 255", 10, 40, 100, 80));

        assertThat(lines(ofd)).isEqualTo(TABLE);
    }

    @Test
    void parameterSetsBuildOnOthers() throws UnreadableSourceException {
        String resources = Ofd.root(
                "Res",
                "<ofd:DrawParams><ofd:DrawParam ID='7' LineWidth='0.5'><ofd:StrokeColor Value='255 255 255'/></ofd:DrawParam>"
                        + "<ofd:DrawParam ID='8' Relative='7'/></ofd:DrawParams>");
        Ofd ofd = new Ofd()
                .common("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>")
                .part("Doc_0/PublicRes.xml", resources)
                .raw(Ofd.line("DrawParam='8'", 50, 50, 50, 66))
                .table(50, rows());

        assertThat(lines(ofd)).isEqualTo(TABLE);
        assertThat(OfdText.read(ofd.bytes()).blocks()).hasSize(1);
    }

    @Test
    void thingsDrawnInManyPlacesAreDrawnThere() throws UnreadableSourceException {
        String unit = "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='70' Width='20' Height='8'><ofd:Content>"
                + Ofd.text(1, 6, "0") + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
        Ofd ofd = new Ofd()
                .common("<ofd:DocumentRes>/Doc_0/DocumentRes.xml</ofd:DocumentRes>")
                .part("Doc_0/DocumentRes.xml", Ofd.root("Res", unit))
                .table(50, "规章||", "许可||")
                .raw("<ofd:CompositeObject ID='9' Boundary='40 50 20 8' ResourceID='70'/>")
                .raw(
                        "<ofd:PageBlock><ofd:CompositeObject ID='9' Boundary='60 58 20 8' ResourceID='70'/></ofd:PageBlock>");

        assertThat(lines(ofd)).containsExactly("规章|0|", "许可||0");
    }

    @Test
    void templatesAreDrawnOnEveryPageThatNamesThem() throws UnreadableSourceException {
        String template = Ofd.root("Page", Ofd.content(Ofd.text(20, 15, "青禾县人民政府")));
        Ofd ofd = new Ofd()
                .common("<ofd:TemplatePage ID='5' BaseLoc='Tpls/Tpl_0/Content.xml'/>")
                .part("Doc_0/Tpls/Tpl_0/Content.xml", template)
                .everyPage("<ofd:Template TemplateID='5' ZOrder='Background'/>")
                .table(50, rows());

        assertThat(lines(ofd)).containsExactly("青禾县人民政府", "规章|1|2", "许可||0");
        assertThat(lines(ofd.page().write(20, 40, "一、总体情况"))).containsExactly("规章|1|2", "许可||0", "一、总体情况");
    }

    @ParameterizedTest
    @CsvSource({"Path, true", "Watermark, false", "Stamp, false", "Highlight, false", "Link, false"})
    void annotationsThatSayNothingOfTheReportAreNotRead(String kind, boolean read) throws UnreadableSourceException {
        String annotation =
                "<ofd:Annot ID='20' Type='%s'><ofd:Appearance Boundary='40 58 20 8'>%s</ofd:Appearance></ofd:Annot>"
                        .formatted(kind, Ofd.text(1, 6, "7"));
        Ofd ofd = new Ofd()
                .document("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")
                .part(
                        "Doc_0/Annots/Annotations.xml",
                        Ofd.root(
                                "Annotations",
                                "<ofd:Page PageID='1'><ofd:FileLoc>Page_0/Annot.xml</ofd:FileLoc></ofd:Page>"))
                .part("Doc_0/Annots/Page_0/Annot.xml", Ofd.root("PageAnnot", annotation))
                .table(50, rows());

        assertThat(lines(ofd)).containsExactly("规章|1|2", read ? "许可|7|0" : "许可||0");
    }

    @Test
    void theCurrentVersionIsRead() throws UnreadableSourceException {
        String version =
                "<ofd:DocVersion xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocRoot>/Doc_0/New.xml</ofd:DocRoot></ofd:DocVersion>";
        String document =
                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/New.xml'/></ofd:Pages>";
        Ofd ofd = new Ofd()
                .write(20, 40, "旧版")
                .body("<ofd:Versions><ofd:Version ID='v1' Index='1' BaseLoc='Doc_0/V1.xml'/>"
                        + "<ofd:Version ID='v2' Index='2' Current='true' BaseLoc='Doc_0/V2.xml'/></ofd:Versions>")
                .part("Doc_0/V2.xml", version)
                .part("Doc_0/New.xml", Ofd.root("Document", document))
                .part("Doc_0/Pages/New.xml", Ofd.root("Page", Ofd.content(Ofd.text(20, 40, "新版"))));

        assertThat(lines(ofd)).containsExactly("新版");
    }

    @Test
    void severalDocumentsAreReadOneAfterTheOther() throws UnreadableSourceException {
        Ofd ofd = new Ofd()
                .write(20, 40, "甲")
                .body("</ofd:DocBody><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>");

        Document read = OfdText.read(ofd.bytes());

        assertThat(lines(read)).containsExactly("甲", "甲");
        assertThat(read.blocks().get(1).location().box().page()).isEqualTo(2);
    }

    @Test
    void oneReaderServesManyThreads() {
        byte[] file = new Ofd().table(50, rows()).bytes();
        OfdReader reader = new OfdReader();

        List<Object> read = IntStream.range(0, 16)
                .parallel()
                .<Object>mapToObj(i -> {
                    try {
                        return reader.read(SourceInput.ofBytes("report.ofd", file, null, Limits.untrusted()));
                    } catch (UnreadableSourceException e) {
                        return e;
                    }
                })
                .toList();

        assertThat(read).hasSize(16).containsOnly(read.get(0));
        assertThat(lines((Document) read.get(0))).isEqualTo(TABLE);
    }
}
