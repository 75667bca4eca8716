package dev.gip.parser.office;

import static dev.gip.parser.office.Docx.cell;
import static dev.gip.parser.office.Docx.p;
import static dev.gip.parser.office.Docx.r;
import static dev.gip.parser.office.Docx.row;
import static dev.gip.parser.office.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gip.model.source.PathSegment;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader of a Word file sees is what is read. */
class DocxReaderTest {

    private static Document read(Docx file) {
        return Shown.read(new DocxReader(), file.bytes());
    }

    private static List<String> shown(String body) {
        return Shown.blocks(read(new Docx(body)));
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                arguments("runs are one text", "<w:p>" + r("一、") + r("总体情况") + "</w:p>", "一、总体情况"),
                arguments(
                        "tabs and breaks",
                        "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
                        "甲\t乙\n丙"),
                arguments("a link", "<w:p><w:hyperlink>" + r("青禾县") + "</w:hyperlink></w:p>", "青禾县"),
                arguments(
                        "a field by its result",
                        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>" + r("3")
                                + "</w:fldSimple></w:p>",
                        "3"),
                arguments("a control", "<w:sdt><w:sdtContent>" + p("申请12件") + "</w:sdtContent></w:sdt>", "申请12件"),
                arguments("what was put in", "<w:p>" + r("申请") + "<w:ins>" + r("12") + "</w:ins></w:p>", "申请12"),
                arguments(
                        "not what was deleted",
                        "<w:p>" + r("申请12") + "<w:del><w:r><w:delText>3</w:delText></w:r></w:del></w:p>",
                        "申请12"),
                arguments(
                        "what was moved, once",
                        "<w:p><w:moveFrom>" + r("12") + "</w:moveFrom>" + r("申请") + "<w:moveTo>" + r("12")
                                + "</w:moveTo></w:p>",
                        "申请12"),
                arguments(
                        "a paragraph whose end was deleted goes on",
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("收到申请") + "</w:p>" + p("12件"),
                        "收到申请12件"),
                arguments(
                        "not what is hidden",
                        "<w:p>" + r("12") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>34</w:t></w:r></w:p>",
                        "12"),
                arguments(
                        "what is hidden no more",
                        "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>34</w:t></w:r></w:p>",
                        "34"),
                arguments(
                        "a figure apart from the mark of a note",
                        "<w:p>" + r("5")
                                + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r></w:p>",
                        "5 1 "),
                arguments(
                        "a figure apart from one that is struck out",
                        "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>3</w:t></w:r>" + r("5") + "</w:p>",
                        " 3 5"),
                arguments("a symbol", "<w:p><w:r><w:sym w:font='Arial' w:char='2460'/></w:r></w:p>", "①"),
                arguments("a symbol of a font of its own", "<w:p><w:r><w:sym w:char='F0FE'/></w:r></w:p>", "□"),
                arguments(
                        "a word without its gloss",
                        "<w:p><w:r><w:ruby><w:rt>" + r("qīng") + "</w:rt><w:rubyBase>" + r("青")
                                + "</w:rubyBase></w:ruby></w:r></w:p>",
                        "青"),
                arguments(
                        "a text box, once",
                        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p("盒中")
                                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                                + p("盒中")
                                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                        "盒中"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void paragraphsAreReadAsShown(String what, String body, String text) {
        assertThat(shown(body)).containsExactly(text);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("rows and cells", table(row(cell("规章"), cell("3"))), "[规章|3]"),
                arguments("an empty cell", table(row(cell("规章"), cell(""), cell("3"))), "[规章||3]"),
                arguments("lines of a cell", table(row(cell("", p("自然") + p("人")), cell("3"))), "[自然\n人|3]"),
                arguments(
                        "cells merged over columns",
                        table(row(cell("<w:gridSpan w:val='2'/>", p("总计")), cell("3"))),
                        "[总计<2|3]"),
                arguments(
                        "cells merged over columns as older files say it",
                        table(row(cell("<w:hMerge w:val='restart'/>", p("总计")), cell("<w:hMerge/>", p("")), cell("3"))),
                        "[总计<2|3]"),
                arguments(
                        "cells merged over rows",
                        table(
                                row(cell("<w:vMerge w:val='restart'/>", p("予以公开")), cell("1")),
                                row(cell("<w:vMerge/>", p("")), cell("2"))),
                        "[予以公开^2|1][2]"),
                arguments(
                        "a row that begins further right",
                        table(
                                row(cell("甲"), cell("乙")),
                                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("2") + "</w:tr>"),
                        "[甲|乙][2]"),
                arguments(
                        "no row that was deleted",
                        table(row(cell("1")), "<w:tr><w:trPr><w:del/></w:trPr>" + cell("2") + "</w:tr>"),
                        "[1]"),
                arguments(
                        "no row that is hidden",
                        table(row(cell("1")), "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("2") + "</w:tr>"),
                        "[1]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void tablesAreReadAsShown(String what, String body, String grid) {
        assertThat(shown(body)).containsExactly(grid);
    }

    @Test
    void aTableRoundOtherTablesOnlyArrangesThePage() {
        String inner = table(row(cell("规章"), cell("3")));

        assertThat(shown(table(row(cell("", p("总体情况") + inner), cell("附注"))))).containsExactly("总体情况", "[规章|3]", "附注");
    }

    @Test
    void listsNumberTheirParagraphs() {
        String lists = "<w:abstractNum w:abstractNumId='7'>"
                + "<w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.%1'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='7'/></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
        String body = numbered(2, 0, "总体情况")
                + numbered(2, 1, "机构")
                + numbered(2, 1, "人员")
                + p("正文")
                + numbered(2, 0, "主动公开")
                + numbered(2, 1, "文件")
                + numbered(3, 0, "重新开始");

        assertThat(Shown.blocks(read(new Docx(body).lists(lists))))
                .containsExactly("一、总体情况", "1.一 机构", "2.一 人员", "正文", "二、主动公开", "1.二 文件", "一、重新开始");
    }

    @Test
    void theNumberOfAListNeverRunsTogetherWithAFigure() {
        String lists = "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/>"
                + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='7'/></w:num>";

        assertThat(Shown.blocks(read(new Docx(numbered(2, 0, "规章") + numbered(2, 0, "5")).lists(lists))))
                .containsExactly("1.规章", "2. 5");
    }

    @Test
    void aStyleMayPutItsParagraphsIntoAList() {
        String styles = "<w:style w:styleId='h1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='mine'><w:basedOn w:val='h1'/></w:style>";
        String lists = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='3'/>"
                + "<w:numFmt w:val='japaneseCounting'/><w:lvlText w:val='（%1）'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        String body = "<w:p><w:pPr><w:pStyle w:val='mine'/></w:pPr>" + r("收费情况") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='mine'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("无")
                + "</w:p>";

        assertThat(Shown.blocks(read(new Docx(body).styles(styles).lists(lists))))
                .containsExactly("（三）收费情况", "无");
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    @Test
    void headersStandApartFromTheText() {
        Document document = read(new Docx(p("正文")).header(p("青禾县人民政府")));

        assertThat(Shown.blocks(document)).containsExactly("正文");
        assertThat(document.properties()).singleElement().satisfies(property -> {
            assertThat(property.name()).isEqualTo("header");
            assertThat(property.value()).isEqualTo("青禾县人民政府");
        });
    }

    @Test
    void picturesAreSaid() {
        Document document = read(new Docx(p("表格如下")
                + "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr='收费表'/></wp:inline></w:drawing></w:r></w:p>"));

        assertThat(document.properties()).singleElement().satisfies(property -> {
            assertThat(property.name()).isEqualTo("picture");
            assertThat(property.value()).isEqualTo("收费表");
        });
    }

    @Test
    void everyCellHasItsPlace() {
        Document document = read(new Docx(p("标题") + table(row(cell("规章"), cell("3")))));

        assertThat(((Grid) document.blocks().get(1)).cells().get(1).location().path())
                .containsExactly(PathSegment.of("table", 1), PathSegment.of("row", 1), PathSegment.of("column", 2));
    }
}
