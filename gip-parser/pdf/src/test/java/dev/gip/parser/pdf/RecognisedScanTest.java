package dev.gip.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.PageBox;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import dev.gip.parser.spi.page.PageLayout;
import dev.gip.parser.spi.page.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program that recognises text in pictures can be put in the place of the reader that finds none. */
class RecognisedScanTest {

    private static final CellRef TOTAL = CellRef.parse("requests/newlyReceived/total");

    private static final byte[] SCAN = new Pdf()
            .raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q")
            .bytes();

    @Test
    void withoutOneTheScanIsSaidToBeUnreadable() {
        Reading reading = ReportParser.builder().build().parse(Source.of("scan.pdf", SCAN));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("NO_TEXT_ON_PAGES"));
    }

    @Test
    void withOneTheScanIsReadLikeAnyPage() {
        ReportParser parser = ReportParser.builder()
                .reader(new ToyRecognition())
                .form(FormId.F2021)
                .build();

        Reading reading = parser.parse(Source.of("scan.pdf", SCAN));

        assertThat(reading.report().orElseThrow().cell(TOTAL)).isEqualTo(Cell.of(18));
        assertThat(reading.locate(TOTAL))
                .hasValueSatisfying(place -> assertThat(place.box()).isEqualTo(new PageBox(1, 500.5, 120.5, 50, 20)));
    }

    /** Pretends to have recognised a table: each word a glyph, as programs of this kind give them. */
    private static final class ToyRecognition implements DocumentReader {

        private static final List<List<String>> ROWS = List.of(
                List.of("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                List.of("一、本年新收政府信息公开申请数量", "12", "3", "0", "0", "1", "2", "18"),
                List.of("二、上年结转政府信息公开申请数量", "1", "0", "0", "0", "0", "0", "1"));

        @Override
        public String id() {
            return "toy-recognition";
        }

        @Override
        public Fit fit(SourceInput input) {
            return Fit.CERTAIN;
        }

        @Override
        public Content read(SourceInput input) throws UnreadableSourceException {
            List<Glyph> glyphs = new ArrayList<>();
            List<Ruling> rulings = new ArrayList<>();
            for (int row = 0; row < ROWS.size(); row++) {
                double top = 100 + 20 * row;
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    double left = column == 0 ? 20 : 150 + 50 * column;
                    double right = column == 0 ? 200 : left + 50;
                    glyphs.add(new Glyph(ROWS.get(row).get(column), left + 2, top + 14, right - left - 4, 8));
                    rulings.add(new Ruling(left, top, right - left, 1));
                    rulings.add(new Ruling(left, top + 20, right - left, 1));
                    rulings.add(new Ruling(left, top, 1, 20));
                    rulings.add(new Ruling(right, top, 1, 20));
                }
            }
            PageLayout layout = new PageLayout(input);
            layout.add(new Page(1, 600, 800, glyphs, rulings));
            return layout.document();
        }
    }
}
