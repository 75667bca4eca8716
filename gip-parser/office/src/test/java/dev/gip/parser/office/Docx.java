package dev.gip.parser.office;

/** DOCX files made of pieces of XML. */
final class Docx {

    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
            + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
            + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'";

    private final String body;
    private String styles = "";
    private String lists = "";
    private String header = "";

    Docx(String body) {
        this.body = body;
    }

    Docx styles(String xml) {
        styles = xml;
        return this;
    }

    Docx lists(String xml) {
        lists = xml;
        return this;
    }

    Docx header(String xml) {
        header = xml;
        return this;
    }

    byte[] bytes() {
        return new Zips()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", Zips.relations("officeDocument", "word/document.xml"))
                .with("word/document.xml", root("document", "<w:body>" + body + "</w:body>"))
                .with(
                        "word/_rels/document.xml.rels",
                        Zips.relations(
                                "styles", "styles.xml", "numbering", "/word/numbering.xml", "header", "header1.xml"))
                .with("word/styles.xml", root("styles", styles))
                .with("word/numbering.xml", root("numbering", lists))
                .with("word/header1.xml", root("hdr", header))
                .bytes();
    }

    private static String root(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:%1$s %2$s>%3$s</w:%1$s>".formatted(name, NAMESPACES, content);
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return cell("", p(text));
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}
