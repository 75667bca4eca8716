/** Writes annual reports in several formats. */
module dev.gip.render {
    requires transitive dev.gip.model;
    requires dev.gip.json;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static transitive org.jspecify;

    exports dev.gip.render;

    uses dev.gip.render.ReportRenderer;

    provides dev.gip.render.ReportRenderer with
            dev.gip.render.internal.json.JsonRenderer,
            dev.gip.render.internal.csv.CsvRenderer,
            dev.gip.render.internal.markdown.MarkdownRenderer;
}
