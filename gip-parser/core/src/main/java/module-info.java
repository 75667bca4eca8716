import dev.gip.parser.internal.html.HtmlReader;
import dev.gip.parser.internal.markdown.MarkdownReader;
import dev.gip.parser.internal.stored.CsvReader;
import dev.gip.parser.internal.stored.JsonReader;
import dev.gip.parser.internal.text.PlainTextReader;
import dev.gip.parser.spi.DocumentReader;

/** Reads annual reports into the gip model. */
@SuppressWarnings("module") // The readers of other artifacts, who share what is internal, are not there yet.
module dev.gip.parser {
    requires transitive dev.gip.model;
    requires static transitive org.jspecify;
    requires dev.gip.json;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;
    requires java.xml;
    requires org.jsoup;

    exports dev.gip.parser;
    exports dev.gip.parser.spi;
    exports dev.gip.parser.spi.page;
    exports dev.gip.parser.internal.container to
            dev.gip.parser.office,
            dev.gip.parser.ofd;
    exports dev.gip.parser.internal.drawing to
            dev.gip.parser.ofd,
            dev.gip.parser.pdf;

    uses DocumentReader;

    provides DocumentReader with
            CsvReader,
            HtmlReader,
            JsonReader,
            MarkdownReader,
            PlainTextReader;
}
