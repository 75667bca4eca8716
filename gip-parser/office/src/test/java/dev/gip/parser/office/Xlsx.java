package dev.gip.parser.office;

/** XLSX files made of pieces of XML. */
final class Xlsx {

    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private final String sheet;
    private String state = "visible";
    private String strings = "";
    private String styles = "";
    private String properties = "";

    /** @param sheet what stands in the sheet's element */
    Xlsx(String sheet) {
        this.sheet = sheet;
    }

    /** A workbook of rows. */
    static Xlsx rows(String... rows) {
        return new Xlsx("<sheetData>" + String.join("", rows) + "</sheetData>");
    }

    Xlsx state(String value) {
        state = value;
        return this;
    }

    Xlsx strings(String xml) {
        strings = xml;
        return this;
    }

    Xlsx styles(String xml) {
        styles = xml;
        return this;
    }

    Xlsx properties(String xml) {
        properties = xml;
        return this;
    }

    byte[] bytes() {
        return new Zips()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", Zips.relations("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook %s>%s<sheets><sheet name='表' r:id='rId1' state='%s'/><sheet name='封面' r:id='rId4'/></sheets></workbook>"
                                .formatted(MAIN, properties, state))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zips.relations(
                                "worksheet", "worksheets/sheet1.xml",
                                "sharedStrings", "sharedStrings.xml",
                                "styles", "styles.xml",
                                "worksheet", "worksheets/sheet2.xml"))
                .with("xl/worksheets/sheet1.xml", "<worksheet %s>%s</worksheet>".formatted(MAIN, sheet))
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, row(1, cell("A1", "封面"))))
                .with("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, strings))
                .with("xl/styles.xml", "<styleSheet %s>%s</styleSheet>".formatted(MAIN, styles))
                .bytes();
    }

    static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    static String cell(String reference, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(reference, text);
    }

    static String number(String reference, int style, String value) {
        return "<c r='%s' s='%d'><v>%s</v></c>".formatted(reference, style, value);
    }
}
