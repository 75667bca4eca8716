package dev.gip.parser.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.PathSegment;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a DOC or XLS file shows is what is read. */
class OldFormatsTest {

    @Test
    void sheetsAreReadAsShown() throws IOException {
        Document document = Shown.read(new XlsReader(), OldFormats.workbook());

        assertThat(Shown.blocks(document)).containsExactly("[申请人<2|总计][自然人||1,286][比例|0.3|5.00%]");
        assertThat(((Grid) document.blocks().get(0)).cells().get(1).location().path())
                .containsExactly(new PathSegment("sheet", "申请"), new PathSegment("cell", "C1"));
        assertThat(document.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("HIDDEN_SHEET"));
    }

    @Test
    void theMarkOfANoteIsNoPartOfAFigure() throws IOException {
        assertThat(Shown.blocks(Shown.read(new XlsReader(), OldFormats.noteMark())))
                .containsExactly("[规章|5 1 ]");
    }

    @Test
    void textTablesAndListsOfADocumentAreReadAsShown() throws IOException {
        Document document = Shown.read(new DocReader(), OldFormats.document());

        assertThat(Shown.blocks(document))
                .containsExactly(
                        "云水县林业局2023年政府信息公开工作年度报告",
                        "一、总体情况",
                        "全年新收政府信息公开申请3件。",
                        "二、主动公开政府信息情况",
                        "[第二十条第（一）项<4][信息内容|本年制发件数|本年废止件数|现行有效件数][规章|1||4][合并^2|2|3<2][5|6|7]",
                        "1.第一项",
                        "2.第二项",
                        "结束");
    }
}
