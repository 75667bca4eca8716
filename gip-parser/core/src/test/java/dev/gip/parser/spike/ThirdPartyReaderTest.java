package dev.gip.parser.spike;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.PageBox;
import dev.gip.model.source.Source;
import dev.gip.parser.ReportParser;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Readers from outside can be written with the interfaces they get, and lose nothing on the way. */
class ThirdPartyReaderTest {

    private static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final CellRef TOTAL = CellRef.parse("requests/newlyReceived/total");
    private static final CellRef GRANTED = CellRef.parse("requests/results.granted/commercialEnterprise");

    @Test
    void aWorkbookIsReadWithTheAddressesOfItsCells() throws IOException {
        ReportParser parser = ReportParser.builder()
                .reader(new SheetReader())
                .form(FormId.F2021)
                .build();

        Reading reading = parser.parse(Source.of("report.xlsx", workbook()));

        AnnualReport report = reading.report().orElseThrow();
        assertThat(report.cell(TOTAL)).isEqualTo(Cell.of(18));
        assertThat(report.cell(GRANTED)).isEqualTo(Cell.of(2));
        assertThat(report.cell(CellRef.parse("requests/results.granted/researchInstitution")))
                .isEqualTo(Cell.blank());
        assertThat(reading.locate(TOTAL))
                .hasValueSatisfying(place -> assertThat(place.describe()).isEqualTo("report.xlsx, sheet 附表三, cell J4"));
        assertThat(reading.locate(GRANTED))
                .hasValueSatisfying(place -> assertThat(place.describe()).endsWith("cell E5"));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("附表三");
            Row applicants = sheet.createRow(0);
            applicants.createCell(0).setCellValue("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
            applicants.createCell(3).setCellValue("申请人情况");
            Row groups = sheet.createRow(1);
            groups.createCell(3).setCellValue(COLUMNS.get(0));
            groups.createCell(4).setCellValue("法人或其他组织");
            groups.createCell(9).setCellValue(COLUMNS.get(6));
            Row organizations = sheet.createRow(2);
            for (int i = 1; i <= 5; i++) {
                organizations.createCell(3 + i).setCellValue(COLUMNS.get(i));
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 9));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 8));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 9, 9));
            fill(sheet.createRow(3), "一、本年新收政府信息公开申请数量", 0, 12, 3, 0, 0, 1, 2, 18);
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
            Row granted = sheet.createRow(4);
            granted.createCell(0).setCellValue("三、本年度办理结果");
            fill(granted, "（一）予以公开", 1, 9, 2, null, 0, 1, 1, 13);
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 1, 2));
            fill(sheet.createRow(5), "（二）部分公开", 1, 1, 1, 0, 0, 0, 0, 2);
            sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 2));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, String label, int labelColumn, Integer... values) {
        row.createCell(labelColumn).setCellValue(label);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(3 + i);
            if (values[i] != null) {
                cell.setCellValue(values[i]);
            }
        }
    }

    @Test
    void aRuledPageIsReadWithTheBoxesOfItsCells() throws IOException {
        Map<String, String> labels = Map.of(
                "A",
                "自然人",
                "B",
                "商业企业",
                "C",
                "科研机构",
                "D",
                "社会公益组织",
                "E",
                "法律服务机构",
                "F",
                "其他",
                "G",
                "总计",
                "H",
                "申请人情况",
                "NEW",
                "一、本年新收政府信息公开申请数量",
                "OLD",
                "二、上年结转政府信息公开申请数量");
        ReportParser parser = ReportParser.builder()
                .reader(new RuledPageReader(labels))
                .form(FormId.F2021)
                .build();

        Reading reading = parser.parse(Source.of("report.pdf", page()));

        AnnualReport report = reading.report().orElseThrow();
        assertThat(report.cell(TOTAL)).isEqualTo(Cell.of(18));
        assertThat(report.cell(CellRef.parse("requests/carriedOver/researchInstitution")))
                .isEqualTo(Cell.blank());
        assertThat(reading.locate(TOTAL))
                .hasValueSatisfying(place -> assertThat(place.box()).isEqualTo(new PageBox(1, 410, 132, 50, 20)));
    }

    private static byte[] page() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                box(content, 10, 660, 100, 40, "");
                box(content, 110, 680, 350, 20, "H");
                row(content, 660, "A", "B", "C", "D", "E", "F", "G");
                box(content, 10, 640, 100, 20, "NEW");
                row(content, 640, "12", "3", "0", "0", "1", "2", "18");
                box(content, 10, 620, 100, 20, "OLD");
                row(content, 620, "1", "0", "", "0", "0", "0", "1");
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void row(PDPageContentStream content, float bottom, String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            box(content, 110 + 50 * i, bottom, 50, 20, texts[i]);
        }
    }

    private static void box(PDPageContentStream content, float x, float y, float width, float height, String text)
            throws IOException {
        content.addRect(x, y, width, height);
        content.stroke();
        content.beginText();
        content.newLineAtOffset(x + 3, y + 5);
        content.showText(text);
        content.endText();
    }

    @Test
    void aReaderThatFailsIsNamedInTheReading() {
        ReportParser parser = ReportParser.builder().reader(new FailingReader()).build();

        Reading reading = parser.parse(Source.of("a.txt", new byte[] {'a'}));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("READER_FAILED");
            assertThat(problem.message(Locale.ENGLISH)).contains("failing", "a.txt", "no such glyph");
        });
    }

    @Test
    void aReaderThatFollowsNestingTooDeepIsNamedToo() {
        ReportParser parser = ReportParser.builder().reader(new DeepReader()).build();

        Reading reading = parser.parse(Source.of("a.txt", new byte[] {'a'}));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("READER_FAILED");
    }

    private static final class DeepReader implements DocumentReader {
        @Override
        public String id() {
            return "deep";
        }

        @Override
        public Fit fit(SourceInput input) {
            return Fit.CERTAIN;
        }

        @Override
        public Content read(SourceInput input) {
            throw new StackOverflowError();
        }
    }

    @Test
    void aReaderThatFailsToJudgeASourceIsNamedToo() {
        ReportParser parser =
                ReportParser.builder().reader(new JudgelessReader()).build();

        Reading reading = parser.parse(Source.of("a.txt", new byte[] {'a'}));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("READER_FAILED");
            assertThat(problem.message(Locale.ENGLISH)).contains("judgeless", "a.txt", "no such mark");
        });
    }

    private static final class JudgelessReader implements DocumentReader {
        @Override
        public String id() {
            return "judgeless";
        }

        @Override
        public Fit fit(SourceInput input) {
            throw new IllegalStateException("no such mark");
        }

        @Override
        public Content read(SourceInput input) {
            throw new AssertionError("It was not chosen");
        }
    }

    private static final class FailingReader implements DocumentReader {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public Fit fit(SourceInput input) {
            return Fit.CERTAIN;
        }

        @Override
        public Content read(SourceInput input) {
            throw new IllegalStateException("no such glyph");
        }
    }
}
